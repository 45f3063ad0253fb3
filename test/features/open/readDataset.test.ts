import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../src/features/open/readDataset.ts'

const text = readFileSync('public/datasets/alliances.json', 'utf8')
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('reading the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('a dataset in %s opens', (_, bytes) => {
    expect(readDataset(bytes, 'mine.json')).toEqual({ ok: true, dataset: JSON.parse(text) as unknown })
  })

  it('of another encoding is refused with the byte where it begins, and no letter is replaced', () => {
    const bytes = Buffer.from(text)
    const at = bytes.indexOf('ر')
    bytes[at] = 0xd1
    bytes[at + 1] = 0x20
    expect(readDataset(bytes, 'mine.json')).toEqual({
      ok: false,
      problems: [{ code: 'file-not-utf8', path: '', params: { file: 'mine.json', byte: at } }],
    })
  })

  it('says what a file is that is no dataset, and what is wrong with one that is', () => {
    expect(readDataset(Buffer.from('<graphml/>'), 'a.graphml')).toEqual({ ok: false, foreign: 'graphml' })
    expect(readDataset(Buffer.from('{"nodes":[],"links":[]}'), 'a.json')).toEqual({ ok: false, foreign: 'd3' })
    expect(readDataset(Buffer.from('{"format":"sanad/2"}'), 'a.json')).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown-format' })]) as unknown,
    })
    expect(readDataset(Buffer.from(text.replace('"target":"mali"', '"target":"nobody"')), 'a.json')).toMatchObject({
      problems: [{ code: 'unknown-entity', params: { id: 'nobody' } }],
    })
  })
})
