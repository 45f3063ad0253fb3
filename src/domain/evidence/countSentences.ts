import type { Evidence, Relation, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { DocumentRange, SentenceNumbers } from './sentenceNumbers.ts'

/** What counting needs of a `Lookup`. */
export type Counting = Pick<Lookup, 'sentenceNumbers'>

/** Adds the numbers of the distinct sentences that evidence covers. */
function join(numbers: Set<number>, evidence: Iterable<DocumentRange>, sentenceNumbers: SentenceNumbers): Set<number> {
  for (const one of evidence) for (const number of sentenceNumbers(one)) numbers.add(number)
  return numbers
}

/**
 * The number of distinct sentences that evidence covers: the only count that Sanad calls "sentences". A sentence that states
 * several relations counts once, and so does one that is printed several times; a piece of evidence may cover several.
 */
export const countSentences = (evidence: Iterable<DocumentRange>, { sentenceNumbers }: Counting): number =>
  join(new Set(), evidence, sentenceNumbers).size

/** The number of relations after which counting can be interrupted. */
const STEP = 500

/**
 * Finds the sentences of all evidence, which are then remembered: whoever counts them later has little to do. In steps, between which
 * the caller can let other work run.
 */
export function* findSentencesInSteps(relations: readonly Counted[], { sentenceNumbers }: Counting): Generator<void> {
  let done = 0
  for (const { evidence } of relations) {
    for (const one of evidence) sentenceNumbers(one)
    if (++done % STEP === 0) yield
  }
}

interface Counted {
  readonly evidence: readonly DocumentRange[]
}

/** As `countSentences`, over the evidence of several relations. */
export function countSentencesOf(relations: readonly Counted[], { sentenceNumbers }: Counting): number {
  const numbers = new Set<number>()
  for (const { evidence } of relations) join(numbers, evidence, sentenceNumbers)
  return numbers.size
}

/** Sorts what has evidence by its number of sentences, highest first; equal ones stay in their order. */
export function bySentences<T extends Counted>(relations: readonly T[], counting: Counting): readonly T[] {
  const counts = new Map(relations.map((one) => [one, countSentences(one.evidence, counting)]))
  return relations.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** The number of distinct sentences about each entity at an end of these relations. */
export function sentencesByEntity(
  relations: readonly (Counted & { readonly relation: Pick<Relation, 'source' | 'target'> })[],
  counting: Counting,
): ReadonlyMap<string, number> {
  const evidenceOf = new Map<string, DocumentRange[]>()
  for (const { relation, evidence } of relations) {
    for (const id of new Set([relation.source, relation.target])) {
      const own = evidenceOf.get(id)
      if (own === undefined) evidenceOf.set(id, [...evidence])
      else own.push(...evidence)
    }
  }
  return new Map([...evidenceOf].map(([id, evidence]) => [id, countSentences(evidence, counting)]))
}

/** How many distinct sentences state something with each stance that occurs; a sentence may occur with several. */
export const stanceCounts = (
  evidence: readonly Evidence[],
  counting: Counting,
): readonly { readonly stance: Stance; readonly count: number }[] =>
  STANCES.map((stance) => ({
    stance,
    count: countSentences(
      evidence.filter((one) => one.stance === stance),
      counting,
    ),
  })).filter(({ count }) => count > 0)
