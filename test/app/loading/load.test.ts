import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { datasetNamed, loadFile, loadPublished } from '../../../src/app/loading/load.ts'
import * as decoding from '../../../src/domain/dataset/decode.ts'

const text = readFileSync('public/datasets/alliances.json', 'utf8')
const layout = readFileSync('public/datasets/alliances.layout.json', 'utf8')
const digestOf = (bytes: string) => createHash('sha256').update(bytes).digest('base64')
const verified = { alliances: digestOf(text) }

function serve(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const body = files[url]
    return body === undefined ? new Response('', { status: 404 }) : new Response(body)
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('loadPublished', () => {
  it('fetches the dataset and its arrangement', async () => {
    const asked = serve({ 'datasets/alliances.json': text, 'datasets/alliances.layout.json': layout })
    const loaded = await loadPublished('alliances', verified)
    expect(asked.toSorted()).toEqual(['datasets/alliances.json', 'datasets/alliances.layout.json'])
    expect(loaded).toMatchObject({ ok: true, dataset: { id: 'alliances' }, plan: { dataset: 'alliances' } })
  })

  it('does without an arrangement that is missing, broken or of another dataset', async () => {
    for (const plan of [
      {},
      { 'datasets/alliances.layout.json': '{' },
      { 'datasets/alliances.layout.json': '{"dataset":"x"}' },
    ]) {
      serve({ 'datasets/alliances.json': text, ...plan })
      expect(await loadPublished('alliances', verified)).toMatchObject({ ok: true, plan: null })
    }
  })

  it('says what is wrong', async () => {
    serve({})
    expect(await loadPublished('alliances', verified)).toEqual({
      ok: false,
      refusal: { kind: 'missing', name: 'alliances', status: 404 },
    })
    serve({ 'datasets/alliances.json': text.slice(0, 999) })
    expect(await loadPublished('alliances', verified)).toMatchObject({ ok: false, refusal: { kind: 'broken' } })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await loadPublished('alliances', verified)).toMatchObject({ ok: false, refusal: { kind: 'offline' } })
  })
})

describe('what the build has verified', () => {
  const cited = text.replace('"target":"mali"', '"target":"nobody"')

  it('is the same as what verifying it here gives, and is not verified again', async () => {
    const decode = vi.spyOn(decoding, 'decodeValue')
    serve({ 'datasets/alliances.json': text })
    const trusted = await loadPublished('alliances', verified)
    expect(decode).not.toHaveBeenCalled()
    const checked = await loadPublished('alliances', {})
    expect(decode).toHaveBeenCalledOnce()
    expect(trusted).toMatchObject({ ok: true, verified: true })
    expect(checked).toEqual({ ...trusted, verified: false })
  })

  it('is told by its bytes: others are verified, whether they hold or not', async () => {
    serve({ 'datasets/alliances.json': `${text} ` })
    expect(await loadPublished('alliances', verified)).toMatchObject({ ok: true, dataset: { id: 'alliances' } })
    expect(cited).not.toBe(text)
    serve({ 'datasets/alliances.json': cited })
    expect(await loadPublished('alliances', verified)).toMatchObject({
      ok: false,
      refusal: { kind: 'broken', problems: [{ code: 'unknown-entity', params: { id: 'nobody' } }] },
    })
  })

  it('is told by its name too: the bytes of another dataset are verified', async () => {
    const decode = vi.spyOn(decoding, 'decodeValue')
    serve({ 'datasets/other.json': text })
    expect(await loadPublished('other', verified)).toMatchObject({ ok: true, name: 'other' })
    expect(await loadPublished('constructor', verified)).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
    expect(decode).toHaveBeenCalledOnce()
  })

  it('is verified here where a page without TLS cannot tell', async () => {
    vi.stubGlobal('crypto', {})
    serve({ 'datasets/alliances.json': text })
    expect(await loadPublished('alliances', verified)).toMatchObject({ ok: true })
    serve({ 'datasets/alliances.json': cited })
    expect(await loadPublished('alliances', verified)).toMatchObject({ ok: false, refusal: { kind: 'broken' } })
  })
})

const { signal: stop } = new AbortController()

it('refuses a file that is too large before it reads it, and one that the browser cannot read', async () => {
  const large = new File([], 'large.json')
  Object.defineProperty(large, 'size', { value: 60_000_000 })
  expect(await loadFile(large, stop)).toMatchObject({
    refusal: { problems: [{ code: 'file-too-large', params: { size: 60_000_000 } }] },
  })
  const moved = new File(['{}'], 'moved.json')
  moved.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotReadableError'))
  expect(await loadFile(moved, stop)).toMatchObject({ refusal: { kind: 'unreadable', name: 'moved.json' } })
})

it('reads a file of the user’s, and refuses one that is no dataset', async () => {
  expect(await loadFile(new File([text], 'mine.json'), stop)).toMatchObject({ ok: true, name: 'mine.json', plan: null })
  const refused = await loadFile(new File(['{"format":"sanad/1"}'], 'bare.json'), stop)
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'broken', name: 'bare.json' } })
  const other = await loadFile(new File(['[1, 2]'], 'list.json'), stop)
  expect(other).toMatchObject({ ok: false, refusal: { kind: 'foreign', foreign: 'json', name: 'list.json' } })
})

it.each([
  ['', 'alliances'],
  ['?dataset=other-1', 'other-1'],
  ['?dataset=../secrets', 'alliances'],
  ['?dataset=https://elsewhere.example', 'alliances'],
  ['?dataset=', 'alliances'],
])('the address %s asks for %s', (search, name) => {
  expect(datasetNamed(search)).toBe(name)
})
