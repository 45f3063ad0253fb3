import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segment } from '../../../../src/domain/text/segment.ts'
import { pdfText } from '../../../../src/formats/articles/pdf/pdfText.ts'

const MADE = join(import.meta.dirname, 'made')
const NAMES = readdirSync(MADE).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -'.txt'.length)] : []))

/** The sentences of a text. Where a page or a column ends, the end of a paragraph cannot be seen, but that of a sentence can. */
const sentencesOf = (text: string) =>
  segment(text)
    .filter(({ kind }) => kind !== 'gap')
    .map(({ start, end }) => text.slice(start, end))

const read = (name: string) => pdfText(readFileSync(join(MADE, `${name}.pdf`)))

describe('an Arabic PDF', () => {
  it('was made by each kind of program', () => {
    expect(NAMES).toHaveLength(12)
  })

  it.each(NAMES)('says sentence for sentence what it was made from: %s', async (name) => {
    const found = await read(name)
    if ('fault' in found) throw new Error(found.fault)
    expect(sentencesOf(found.text)).toEqual(sentencesOf(readFileSync(join(MADE, `${name}.txt`), 'utf8')))
  })

  it.each([
    ['unnamed-firefox', 'unnamed'],
    ['unnamed-ghostscript', 'unnamed'],
    ['password', 'password'],
  ])('is refused rather than read wrongly: %s', async (name, fault) => {
    expect(await read(name)).toEqual({ fault })
  })
})
