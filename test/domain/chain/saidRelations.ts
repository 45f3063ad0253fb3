import fc from 'fast-check'
import { linkGraph } from '../../../src/domain/chain/links.ts'
import { REACHES } from '../../../src/domain/chain/reach.ts'
import type { Dataset, Relation, Sentence, Stance } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import type { VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { aDataset } from '../aDataset.ts'

export const TYPES = [
  { id: 'helps', category: 'aid', polarity: 'cooperative' },
  { id: 'fights', category: 'war', polarity: 'conflictual' },
  { id: 'writes-of', category: 'attribution', polarity: 'neutral' },
] as const

const labels = { en: '…', ar: '…' }
/** Each letter of a document is a sentence. */
const letters = (id: string) =>
  [0, 1, 2, 3].map((at): Sentence => ({ id: `${id}-${at}`, start: at, end: at + 1, role: 'body' }))
const sample = aDataset()
const base: Dataset = {
  ...sample,
  documents: ['d0', 'd1', 'd2', 'd3'].flatMap((id) =>
    sample.documents.slice(0, 1).map((one) => ({ ...one, id, text: 'abcd', sentences: letters(id) })),
  ),
  vocabulary: {
    entityTypes: [],
    categories: TYPES.map(({ category, polarity }) => ({ id: category, labels, polarity })),
    relationTypes: TYPES.map((type) => ({ ...type, labels, kind: 'state', joins: { source: [], target: [] } })),
  },
}
export const lookup = lookupOf(base)

/** A relation that is said once for each of the stances, each time in a document of its own or all in one. */
export function said(
  source: string,
  target: string,
  stances: readonly Stance[],
  type = 'helps',
  spread = false,
): VisibleRelation {
  const evidence = stances.map((stance, i) => ({ document: `d${spread ? i : 0}`, start: i, end: i + 1, stance }))
  const relation: Relation = { id: `${source}-${type}-${target}`, source, target, type, evidence }
  return { relation, evidence }
}

/** The links of relations, as far as a rule reaches. */
export const graphOf = (relations: readonly VisibleRelation[], rule: keyof typeof REACHES = 'any') =>
  linkGraph(relations, lookup, REACHES[rule])

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const relationArbitrary = fc
  .record({
    source: name,
    target: name,
    type: fc.constantFrom(...TYPES.map(({ id }) => id)),
    stances: fc.array(fc.constantFrom(...STANCES), { minLength: 1, maxLength: 4 }),
    spread: fc.boolean(),
  })
  .map(({ source, target, type, stances, spread }) => said(source, target, stances, type, spread))
/** Relations between a few entities, each said in up to four sentences. */
export const relationsArbitrary = fc.uniqueArray(relationArbitrary, {
  selector: ({ relation }) => relation.id,
  maxLength: 16,
})
export const ruleArbitrary = fc.constantFrom('any', 'cooperation', 'asserted')
