import type { Dataset, Evidence, Relation, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { bySentences, countSentencesOf } from '../evidence/countSentences.ts'
import type { Lens, LensKind } from './lens.ts'
import { isSeenThrough, lensId } from './lens.ts'

/** The extent of a lens: the number of relations, and of the distinct sentences that state them. */
export interface LensExtent {
  readonly relations: number
  readonly sentences: number
}

export interface LensChoice extends LensExtent {
  readonly lens: Lens
}

/** Counts the relations and sentences of pieces of evidence; one sentence may state several relations. */
export function lensExtent(
  relations: readonly { readonly evidence: readonly Evidence[] }[],
  counting: Counting,
): LensExtent {
  const seen = relations.filter(({ evidence }) => evidence.length > 0)
  return { relations: seen.length, sentences: countSentencesOf(seen, counting) }
}

/** The lenses of a kind that show anything of a dataset, most sentences first. */
export function lensChoices({ relations }: Dataset, lookup: Lookup, by: LensKind): readonly LensChoice[] {
  const seen = new Map<string, Map<string, Evidence[]>>()
  for (const { id: relation, evidence } of relations) {
    for (const one of evidence) {
      const id = lensId(by, one, lookup.document)
      const of = seen.get(id) ?? new Map<string, Evidence[]>()
      seen.set(id, of.set(relation, [...(of.get(relation) ?? []), one]))
    }
  }
  const choices = [...seen].map(([id, of]) => ({
    lens: { by, id },
    ...lensExtent(
      [...of.values()].map((evidence) => ({ evidence })),
      lookup,
    ),
  }))
  return choices.toSorted((a, b) => b.sentences - a.sentences || (a.lens.id < b.lens.id ? -1 : 1))
}

/** A relation with what each of two lenses shows of its evidence. */
export interface ComparedRelation {
  readonly relation: Relation
  readonly first: readonly Evidence[]
  readonly second: readonly Evidence[]
  /** The evidence that either lens shows; a piece that both show is listed twice. */
  readonly evidence: readonly Evidence[]
}

/** Both state the relation with the same stance, with different stances, or one denies what the other does not. */
export type Agreement = 'same' | 'differs' | 'contradicts'

export interface LensComparison {
  readonly onlyFirst: readonly ComparedRelation[]
  readonly both: readonly ComparedRelation[]
  readonly onlySecond: readonly ComparedRelation[]
}

/** Compares two lenses: the relations that only one shows, and those that both show; most sentences first. */
export function compareLenses({ relations }: Dataset, lookup: Lookup, first: Lens, second: Lens): LensComparison {
  const through = (lens: Lens, evidence: readonly Evidence[]) =>
    evidence.filter((one) => isSeenThrough(lens, one, lookup.document))
  const compared = bySentences(
    relations.map((relation) => {
      const [by, other] = [through(first, relation.evidence), through(second, relation.evidence)]
      return { relation, first: by, second: other, evidence: [...by, ...other] }
    }),
    lookup,
  )
  return {
    onlyFirst: compared.filter((one) => one.first.length > 0 && one.second.length === 0),
    both: compared.filter((one) => one.first.length > 0 && one.second.length > 0),
    onlySecond: compared.filter((one) => one.first.length === 0 && one.second.length > 0),
  }
}

/** The stances of evidence, in the order of `STANCES`. */
export const stancesOf = (evidence: readonly Evidence[]): readonly Stance[] =>
  STANCES.filter((stance) => evidence.some((one) => one.stance === stance))

/** How two sets of evidence of one relation agree. */
export function agreementOf(first: readonly Evidence[], second: readonly Evidence[]): Agreement {
  const [a, b] = [stancesOf(first), stancesOf(second)]
  const denies = (stances: readonly Stance[]) => stances.includes('denied')
  const affirms = (stances: readonly Stance[]) => stances.includes('asserted') || stances.includes('attributed')
  if ((denies(a) && affirms(b)) || (denies(b) && affirms(a))) return 'contradicts'
  return a.length === b.length && a.every((stance, index) => stance === b[index]) ? 'same' : 'differs'
}
