import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import type { Slice } from '../../../src/features/open/slices.ts'
import { joinSlices, slicesOf } from '../../../src/features/open/slices.ts'

const text = readFileSync('public/datasets/alliances.json', 'utf8')
const dataset = JSON.parse(text) as Dataset

/** The items in a slice, with all that they list. */
function weightOf(slice: Slice): readonly number[] {
  if (!('more' in slice)) return []
  const { documents = [], entities = [], relations = [] } = slice.more
  return [
    ...documents.map(({ sentences }) => 1 + sentences.length),
    ...entities.map(({ mentions }) => 1 + mentions.length),
    ...relations.map(({ evidence }) => 1 + evidence.length),
  ]
}

it.each([1, 50, 1000, Infinity])(
  'a dataset in slices of %d comes out as it went in, with its keys in their order',
  (full) => {
    const join = joinSlices()
    const answers = [...slicesOf({ ok: true, dataset }, full)].map((slice) => join(structuredClone(slice)))
    expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true)
    expect(JSON.stringify(answers.at(-1))).toBe(JSON.stringify({ ok: true, dataset }))
  },
)

it('no slice has more than it may, but for its last item', () => {
  const slices = [...slicesOf({ ok: true, dataset }, 100)].map(weightOf)
  expect(slices.length).toBeGreaterThan(10)
  for (const weights of slices) expect(weights.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeLessThan(100)
})

it('what is no dataset comes in one slice', () => {
  const read = { ok: false, foreign: 'csv' } as const
  const slices = [...slicesOf(read)]
  expect(slices).toHaveLength(1)
  expect(slices.map(joinSlices())).toEqual([read])
})
