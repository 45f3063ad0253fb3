import { groupBy } from '../collections/groupBy.ts'
import type { Entity, Evidence, Polarity, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences, countSentencesOf } from '../evidence/countSentences.ts'
import { strengthOf } from '../evidence/strength.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { pairOf } from '../dataset/pair.ts'

/** The halves of the matrix: above the diagonal what binds, below it what divides. */
export const HALVES = ['binding', 'dividing'] as const
export type Half = (typeof HALVES)[number]

/** The number of sentences, and the stance that they are shown with. */
export interface Weight {
  /** Distinct sentences; one that states two relations counts once. */
  readonly sentences: number
  /** The stance that they are shown with. */
  readonly stance: Stance
  /** Whether some affirm and some deny. */
  readonly contested: boolean
}

/** What a cell draws: the relations of one category. */
export interface CellMark extends Weight {
  readonly category: string
}

/** What is stated of a pair in one half. */
export interface Cell extends Weight {
  /** The strongest first: by sentences, then by certainty, then in the dataset's order. */
  readonly relations: readonly VisibleRelation[]
  /** By category, the one with the most sentences first. */
  readonly marks: readonly CellMark[]
}

/** Everything stated of two entities in either direction. Neutral relations (who reports on whom) are in neither half. */
export interface Pair {
  readonly binding: Cell | null
  readonly dividing: Cell | null
  readonly relations: readonly VisibleRelation[]
  /** The distinct sentences of all its relations; those of the halves need not add up to it. */
  readonly sentences: number
}

const HALF_OF: Readonly<Record<Polarity, Half | null>> = {
  cooperative: 'binding',
  conflictual: 'dividing',
  neutral: null,
}

/** The half of a relation, by the polarity of its type. */
export const halfOf = (lookup: Lookup, type: string): Half | null => HALF_OF[known(lookup.relationType, type).polarity]

const rank = (stance: Stance) => STANCES.indexOf(stance)

/** Counts sentences and finds the stance to show. `evidence` must not be empty. */
function weightOf(evidence: readonly Evidence[], counting: Counting): Weight {
  const { stance, contested } = strengthOf(evidence, counting)
  return { sentences: countSentences(evidence, counting), stance, contested }
}

const evidenceOf = (relations: readonly VisibleRelation[]) => relations.flatMap(({ evidence }) => evidence)

const stronger = (a: Weight, b: Weight) => b.sentences - a.sentences || rank(a.stance) - rank(b.stance)

const strongestFirst = (relations: readonly VisibleRelation[], counting: Counting) =>
  relations
    .map((one) => ({ one, weight: weightOf(one.evidence, counting) }))
    .toSorted((a, b) => stronger(a.weight, b.weight))
    .map(({ one }) => one)

function cellOf(relations: readonly VisibleRelation[], lookup: Lookup): Cell | null {
  if (relations.length === 0) return null
  const byCategory = groupBy(relations, ({ relation }) => known(lookup.relationType, relation.type).category)
  return {
    ...weightOf(evidenceOf(relations), lookup),
    relations,
    marks: [...byCategory]
      .map(([category, members]) => ({ category, ...weightOf(evidenceOf(members), lookup) }))
      .toSorted(stronger),
  }
}

/** What visible relations state of each pair of these entities; pairs without relations are missing. */
export function pairsOf(
  entities: readonly Entity[],
  relations: readonly VisibleRelation[],
  lookup: Lookup,
): ReadonlyMap<string, Pair> {
  const ids = new Set(entities.map(({ id }) => id))
  const among = relations.filter(
    ({ relation: { source, target }, evidence }) =>
      source !== target && ids.has(source) && ids.has(target) && evidence.length > 0,
  )
  const found = groupBy(among, ({ relation }) => pairOf(relation))
  return new Map(
    [...found].map(([key, all]) => {
      const sorted = strongestFirst(all, lookup)
      const [binding = null, dividing = null] = HALVES.map((half) =>
        cellOf(
          sorted.filter(({ relation }) => halfOf(lookup, relation.type) === half),
          lookup,
        ),
      )
      return [key, { binding, dividing, relations: sorted, sentences: countSentencesOf(sorted, lookup) }]
    }),
  )
}
