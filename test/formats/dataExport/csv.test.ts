import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/formats/dataExport/csv.ts'

/** Reads CSV by the grammar of RFC 4180, character by character. */
function read(csv: string, separator: string): string[][] {
  const lines: string[][] = []
  let [line, field, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < csv.length; at++) {
    const one = csv[at] ?? ''
    if (quoted && one === '"' && csv[at + 1] === '"') [field, at] = [`${field}"`, at + 1]
    else if (one === '"') quoted = !quoted
    else if (quoted) field += one
    else if (one === separator) [line, field] = [[...line, field], '']
    else if (one === '\r' && csv[at + 1] === '\n') {
      lines.push([...line, field])
      ;[line, field, at] = [[], '', at + 1]
    } else field += one
  }
  return lines
}

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'مالي، «روسيا»',
    'a,b',
    'say "no"',
    'two\r\nlines',
    '=1+1',
    '-2',
    '-2+3',
    '\n=1',
    ' =1',
    '\u200f=1',
    'a;=1',
    '＝1',
    '＠x',
    '@x',
  ),
)

const lists = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 })

describe('a table as CSV', () => {
  it('is read back as it was, but for the apostrophe that keeps a spreadsheet from calculating', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(',', ';', '\t'), (lines, separator) => {
        const expected = lines.map((line) =>
          line.map((one) =>
            /^([\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(one) && !/^[+-]?\d+(\.\d+)?$/.test(one) ? `'${one}` : one,
          ),
        )
        const csv = csvOf(lines, separator)
        expect(csv.startsWith('\ufeff')).toBe(true)
        expect(read(csv.slice(1), separator)).toEqual(expected)
      }),
    )
  })
})
