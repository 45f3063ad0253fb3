import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlFile } from '../../../src/formats/dataExport/yaml/yamlFile.ts'

const AWKWARD = [
  'yes',
  'null',
  '~',
  '12',
  '- a',
  'a: b',
  'a #b',
  '«مالي»',
  ' x',
  'x ',
  '"',
  "'",
  '#',
  '',
  '\u2028',
  'قال: نعم',
]
const text = fc.oneof(fc.string(), fc.constantFrom(...AWKWARD), fc.string({ minLength: 90, maxLength: 130 }))
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}))

describe('a file of annotations', () => {
  test('says in YAML what it is given, whatever the words', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'قول', 'no', '1'), tree, { maxKeys: 3 }), (map) => {
        expect(parse(yamlFile(map as never))).toEqual(map)
      }),
    )
  })

  test('reads as people write it', () => {
    expect(
      yamlFile({
        mali: { type: 'country', aliases: ['مالي', 'المالي'], note: undefined },
        sentences: [
          { text: 'مالي، أمس.', relations: [{ relation: 'russia supports mali', by: undefined, when: '2023' }] },
        ],
      }),
    ).toBe(`mali: { type: country, aliases: [مالي, المالي] }
sentences:
  - text: مالي، أمس.
    relations:
      - { relation: russia supports mali, when: "2023" }
`)
  })
})
