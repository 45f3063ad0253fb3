import { describe, expect, it } from 'vitest'
import { neededFaces, readFontFace } from '../../../src/graph/export/fontFaces.ts'
import type { Font, Mark } from '../../../src/scene/marks/marks.ts'

const rule = (values: Readonly<Record<string, string>>) => {
  const face = readFontFace({ getPropertyValue: (name) => values[name] ?? '' }, 'https://sanad.example/assets/page.css')
  if (face === null) throw new Error('The rule names no file')
  return face
}

const sans = (weight: string, subset: 'arabic' | 'latin') =>
  rule({
    'font-family': '"IBM Plex Sans Arabic"',
    'font-style': 'normal',
    'font-weight': weight,
    'unicode-range': subset === 'arabic' ? 'U+600-6FF, U+200C-200E' : 'U+0-FF, U+131',
    src: `url("./${subset}-${weight}.woff2") format("woff2")`,
  })

const serif = (style: string) =>
  rule({
    'font-family': "'Newsreader Variable'",
    'font-style': style,
    'font-weight': '200 800',
    'unicode-range': 'U+0-FF',
    src: `url(${style}.woff2)`,
  })

const ALL = [
  sans('400', 'arabic'),
  sans('400', 'latin'),
  sans('600', 'arabic'),
  sans('600', 'latin'),
  serif('normal'),
  serif('italic'),
]

const text = (words: string, font: Font): Mark => ({
  kind: 'text',
  text: words,
  at: { x: 0, y: 0 },
  anchor: 'left',
  rtl: false,
  font,
  ink: 'ink',
})

const filesOf = (...marks: readonly Mark[]) =>
  neededFaces(marks, ALL).map(({ url }) => url.replace('https://sanad.example/assets/', ''))

describe('the fonts of a drawing', () => {
  it('are the subsets of the scripts and weights that its texts have, each once', () => {
    const bold: Font = { family: 'sans', size: 12, weight: 600 }
    expect(filesOf(text('Mali', bold), text('Niger', bold))).toEqual(['latin-600.woff2'])
    expect(filesOf(text('مالي (Mali)', bold)).toSorted()).toEqual(['arabic-600.woff2', 'latin-600.woff2'])
    expect(filesOf(text('مالي', { ...bold, weight: 400 }))).toEqual(['arabic-400.woff2'])
  })

  it('are those of the nearest weight and the right style', () => {
    expect(filesOf(text('Mali', { family: 'sans', size: 12, weight: 700 }))).toEqual(['latin-600.woff2'])
    expect(filesOf(text('Putin', { family: 'serif', size: 12, weight: 500, italic: true }))).toEqual(['italic.woff2'])
    expect(filesOf(text('Sanad', { family: 'serif', size: 12, weight: 600 }))).toEqual(['normal.woff2'])
  })

  it('keep what the rule says of them, without their file', () => {
    expect(sans('400', 'latin').descriptors).toBe(
      'font-family: "IBM Plex Sans Arabic"; font-style: normal; font-weight: 400; unicode-range: U+0-FF, U+131;',
    )
    expect(readFontFace({ getPropertyValue: () => '' }, 'https://sanad.example/')).toBeNull()
  })
})
