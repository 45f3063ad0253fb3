import type { Dataset, Document, Evidence, Relation, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { Lens, LensKind } from './lens.ts'
import { isSeenThrough, lensId } from './lens.ts'

/** How much a lens shows: relations, and the sentences (or runs of sentences) that state them. */
export interface Extent {
  readonly relations: number
  readonly sentences: number
}

export interface LensChoice extends Extent {
  readonly lens: Lens
}

type Documents = ReadonlyMap<string, Document>

const placeOf = ({ document, start, end }: Evidence) => `${document} ${start} ${end}`

/** Counts the relations and sentences of pieces of evidence; one sentence may state several relations. */
export function extentOf(relations: readonly { readonly evidence: readonly Evidence[] }[]): Extent {
  const seen = relations.filter(({ evidence }) => evidence.length > 0)
  return {
    relations: seen.length,
    sentences: new Set(seen.flatMap(({ evidence }) => evidence.map(placeOf))).size,
  }
}

/** The lenses of a kind that show anything of a dataset, most sentences first. */
export function lensChoices({ relations }: Dataset, documents: Documents, by: LensKind): readonly LensChoice[] {
  const seen = new Map<string, Map<string, Evidence[]>>()
  for (const { id: relation, evidence } of relations) {
    for (const one of evidence) {
      const id = lensId(by, one, documents)
      const of = seen.get(id) ?? new Map<string, Evidence[]>()
      seen.set(id, of.set(relation, [...(of.get(relation) ?? []), one]))
    }
  }
  const choices = [...seen].map(([id, of]) => ({
    lens: { by, id },
    ...extentOf([...of.values()].map((evidence) => ({ evidence }))),
  }))
  return choices.toSorted((a, b) => b.sentences - a.sentences || (a.lens.id < b.lens.id ? -1 : 1))
}

/** A relation with what each of two lenses shows of its evidence. */
export interface ComparedRelation {
  readonly relation: Relation
  readonly first: readonly Evidence[]
  readonly second: readonly Evidence[]
}

/** Both state the relation with the same stance, with different stances, or one denies what the other does not. */
export type Accord = 'same' | 'differs' | 'contradicts'

export interface LensComparison {
  readonly onlyFirst: readonly ComparedRelation[]
  readonly both: readonly ComparedRelation[]
  readonly onlySecond: readonly ComparedRelation[]
}

/** What only one of two lenses shows, and what both show; most sentences first. */
export function compareLenses({ relations }: Dataset, documents: Documents, first: Lens, second: Lens): LensComparison {
  const through = (lens: Lens, evidence: readonly Evidence[]) =>
    evidence.filter((one) => isSeenThrough(lens, one, documents))
  const compared = relations
    .map((relation): ComparedRelation => ({
      relation,
      first: through(first, relation.evidence),
      second: through(second, relation.evidence),
    }))
    .toSorted((a, b) => b.first.length + b.second.length - a.first.length - a.second.length)
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
export function accordOf(first: readonly Evidence[], second: readonly Evidence[]): Accord {
  const [a, b] = [stancesOf(first), stancesOf(second)]
  const denies = (stances: readonly Stance[]) => stances.includes('denied')
  const affirms = (stances: readonly Stance[]) => stances.includes('asserted') || stances.includes('attributed')
  if ((denies(a) && affirms(b)) || (denies(b) && affirms(a))) return 'contradicts'
  return a.length === b.length && a.every((stance, index) => stance === b[index]) ? 'same' : 'differs'
}
