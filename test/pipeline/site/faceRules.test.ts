import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FaceRule } from '../../../src/pipeline/site/faceRules.ts'
import { divideRanges, readFaceRules, writeFaceRule } from '../../../src/pipeline/site/faceRules.ts'

const CSS = `/* Letters */
@font-face {
  font-family: 'Some Sans';
  font-weight: 400 700;
  src: url('@fonts/some-sans.woff2') format('woff2');
  unicode-range:
    U+0000-00FF, U+0131,
    U+200C-200E;
}`

const rule: FaceRule = {
  declarations: "font-family: 'Some Sans'; font-weight: 400 700",
  file: '@fonts/some-sans.woff2',
  weights: [400, 700],
  ranges: [
    [0, 0xff],
    [0x131, 0x131],
    [0x20_0c, 0x20_0e],
  ],
}

const codesOf = (ranges: FaceRule['ranges']) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))

describe('the rules of fonts', () => {
  it('are read, and written again', () => {
    expect(readFaceRules(CSS)).toEqual([rule])
    expect(readFaceRules(writeFaceRule(rule))).toEqual([rule])
  })

  it('must name a file and letters', () => {
    expect(() => readFaceRules("@font-face { font-family: 'Some Sans'; unicode-range: U+20; }")).toThrow('Some Sans')
    expect(() => readFaceRules("@font-face { src: url('some.woff2'); }")).toThrow('some.woff2')
  })

  it('are divided so that no letter is lost and none is in both parts', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => [from, from + length] as const)
    fc.assert(
      fc.property(range, range, fc.uniqueArray(fc.nat(200)), (first, [from, to], used) => {
        const second = [from + 100, to + 100] as const
        const codes = new Set(used)
        const { among, rest } = divideRanges([first, second], codes)
        const all = codesOf([first, second])
        expect(codesOf(among)).toEqual(all.filter((code) => codes.has(code)))
        expect(codesOf(rest)).toEqual(all.filter((code) => !codes.has(code)))
      }),
    )
  })
})
