import { afterEach, expect, it, vi } from 'vitest'
import { fetchPart, Gone } from '../../../src/app/loading/fetchPart.ts'

const BASE = 'http://localhost/assets/index.js'
const links = () => [...document.head.querySelectorAll('link')]
const linkTo = (name: string) => links().find(({ href }) => href.endsWith(name))
const settle = (name: string, how: 'load' | 'error') => linkTo(name)?.dispatchEvent(new Event(how))

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

it('imports after every file has arrived', async () => {
  const load = vi.fn<() => Promise<string>>(async () => 'part')
  const part = fetchPart(load, ['./a.js', './a.css'], BASE)
  expect(links().map(({ rel, href }) => [rel, href])).toEqual([
    ['preload', 'http://localhost/assets/a.js'],
    ['stylesheet', 'http://localhost/assets/a.css'],
  ])
  settle('a.js', 'load')
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
  settle('a.css', 'load')
  expect(await part).toBe('part')
})

it('imports nothing that did not arrive, and asks for it again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  const load = vi.fn<() => Promise<string>>(async () => 'part')
  const first = fetchPart(load, ['./b.js', './b.css'], BASE)
  settle('b.js', 'load')
  settle('b.css', 'error')
  await expect(first).rejects.toThrow('offline')
  expect(load).not.toHaveBeenCalled()
  expect(linkTo('b.css')).toBeUndefined()

  const second = fetchPart(load, ['./b.js', './b.css'], BASE)
  expect(links().filter(({ href }) => href.endsWith('b.js'))).toHaveLength(1)
  settle('b.css', 'load')
  expect(await second).toBe('part')
})

it('takes a script that is there although the browser remembers a failed preload', async () => {
  vi.stubGlobal('fetch', async () => new Response('export {}'))
  const part = fetchPart(async () => 'part', ['./d.js'], BASE)
  settle('d.js', 'error')
  expect(await part).toBe('part')
})

it('knows a file that the server has no more from one that could not be fetched', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  const part = fetchPart(async () => 'part', ['./c.js'], BASE)
  settle('c.js', 'error')
  await expect(part).rejects.toBeInstanceOf(Gone)
})

it('asks for nothing that the page has brought', async () => {
  document.head.innerHTML = `<link rel="stylesheet" href="${BASE}.css">`
  expect(await fetchPart(async () => 'part', ['./index.js.css'], BASE)).toBe('part')
  expect(links()).toHaveLength(1)
})
