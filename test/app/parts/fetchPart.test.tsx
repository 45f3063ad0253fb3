import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchPart, FileGone } from '../../../src/app/parts/fetchPart.ts'

const BASE = 'http://localhost/assets/index.js'
const styles = () => [...document.head.querySelectorAll('link')]
const settle = (name: string, how: 'load' | 'error') =>
  styles()
    .find(({ href }) => href.endsWith(name))
    ?.dispatchEvent(new Event(how))

const answer = vi.fn<(href: string) => Promise<Response>>()
const load = vi.fn<() => Promise<string>>()

beforeEach(() => {
  answer.mockReset().mockImplementation(async () => new Response('export {}'))
  load.mockReset().mockResolvedValue('part')
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

it('imports after every file has arrived', async () => {
  const part = fetchPart(load, ['./a.js', './a.css'], BASE)
  expect(answer.mock.calls).toEqual([['http://localhost/assets/a.js']])
  expect(styles().map(({ rel, href }) => [rel, href])).toEqual([['stylesheet', 'http://localhost/assets/a.css']])
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
  settle('a.css', 'load')
  expect(await part).toBe('part')
})

it('imports nothing that did not arrive, and asks for that again, not for the rest', async () => {
  const first = fetchPart(load, ['./b.js', './b.css'], BASE)
  settle('b.css', 'error')
  await expect(first).rejects.toThrow('b.css')
  answer.mockRejectedValueOnce(new TypeError('offline'))
  const second = fetchPart(load, ['./b.js', './b2.js', './b.css'], BASE)
  settle('b.css', 'load')
  await expect(second).rejects.toThrow('offline')
  expect(load).not.toHaveBeenCalled()

  expect(await fetchPart(load, ['./b.js', './b2.js', './b.css'], BASE)).toBe('part')
  expect(answer.mock.calls.map(([href]) => href.replace(/.*\//, ''))).toEqual(['b.js', 'b2.js', 'b2.js'])
  expect(styles()).toHaveLength(1)
})

it('knows a file that the server has no more from one that could not be fetched', async () => {
  answer.mockImplementation(async () => new Response('', { status: 404 }))
  await expect(fetchPart(load, ['./c.js'], BASE)).rejects.toBeInstanceOf(FileGone)
})

it('asks for nothing that the page has brought', async () => {
  document.head.innerHTML = `<link rel="stylesheet" href="${BASE}.css">`
  expect(await fetchPart(load, ['./index.js.css'], BASE)).toBe('part')
  expect(styles()).toHaveLength(1)
})

it('asks for no style sheet that stands in the page', async () => {
  document.head.innerHTML = `<style data-file="${new URL('./page.css', BASE).href}">a {}</style>`
  expect(await fetchPart(load, ['./page.css'], BASE)).toBe('part')
  expect(styles()).toHaveLength(0)
})
