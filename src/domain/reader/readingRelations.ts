import type { Dataset, Document, Evidence, Relation, Sentence, Span } from '../dataset/dataset.ts'
import { sentencesOf } from '../evidence/evidenceText.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'

/** A relation that a sentence states, with its evidence there. */
export interface Support {
  readonly relation: Relation
  readonly evidence: readonly Evidence[]
}

/** The relations of each sentence of a document, by sentence id; sentences without relations are missing. */
export type Supports = ReadonlyMap<string, readonly Support[]>

const overlap = (a: Span, b: Span) => a.start < b.end && a.end > b.start

/** A repeated sentence states the same relations as the first. */
const firstOf = (document: Document, sentence: Sentence): Span =>
  document.sentences.find(({ id }) => id === sentence.duplicateOf) ?? sentence

/** The relations that a sentence supports, in the dataset's order: those whose evidence it is part of. */
export function relationsOfSentence(dataset: Dataset, document: Document, sentence: Sentence): readonly Support[] {
  const spans = [sentence, firstOf(document, sentence)]
  return dataset.relations.flatMap((relation) => {
    const evidence = relation.evidence.filter(
      (one) => one.document === document.id && spans.some((span) => overlap(one, span)),
    )
    return evidence.length === 0 ? [] : [{ relation, evidence }]
  })
}

/** The relations of all sentences of a document, computed once. */
export function supportsIn(dataset: Dataset, document: Document): Supports {
  const here = dataset.relations.filter(({ evidence }) => evidence.some((one) => one.document === document.id))
  const narrowed = { ...dataset, relations: here }
  return new Map(
    document.sentences
      .map((sentence) => [sentence.id, relationsOfSentence(narrowed, document, sentence)] as const)
      .filter(([, supports]) => supports.length > 0),
  )
}

/** The sentences of a document that support a relation, in text order, repetitions included. */
export function sentencesOfRelation(document: Document, relation: Relation): readonly Sentence[] {
  const evidence = relation.evidence.filter((one) => one.document === document.id)
  return document.sentences.filter((sentence) => {
    const first = firstOf(document, sentence)
    return evidence.some((one) => overlap(one, sentence) || overlap(one, first))
  })
}

/** The ids of the relations that a document supports up to the end of a sentence. */
export function relationsReadUpTo(document: Document, sentence: string | null, dataset: Dataset): ReadonlySet<string> {
  const until = document.sentences.find(({ id }) => id === sentence)?.end ?? 0
  const read = ({ evidence }: Relation) => evidence.some((one) => one.document === document.id && one.start < until)
  return new Set(dataset.relations.filter(read).map(({ id }) => id))
}

export interface CategoryCount {
  readonly category: string
  readonly count: number
}

/** The number of relations of each category, in the vocabulary's order, without empty categories. */
export function categoriesOf(dataset: Dataset, lookup: Lookup, supports: readonly Support[]): readonly CategoryCount[] {
  const categories = supports.map(({ relation }) => known(lookup.relationType, relation.type).category)
  return dataset.vocabulary.categories
    .map(({ id }) => ({ category: id, count: categories.filter((category) => category === id).length }))
    .filter(({ count }) => count > 0)
}

/** Whether stepping through the article stops at a sentence; page furniture and repetitions are skipped. */
const isStep = ({ role, duplicateOf }: Sentence) => role !== 'furniture' && duplicateOf === undefined

function stepSentence(document: Document, from: string | null, step: 1 | -1): Sentence | undefined {
  const at = document.sentences.findIndex(({ id }) => id === from)
  if (step === 1) return document.sentences.find((sentence, index) => index > at && isStep(sentence))
  return document.sentences.findLast((sentence, index) => index < at && isStep(sentence))
}

/** The current position in a document. */
export interface ReadingPosition {
  /** The id of a sentence. */
  readonly sentence: string | null
  /** The span that was opened. */
  readonly span: Span | null
}

/** The sentence at a reading position: the one it names, the first that its words touch, or the first of the document. */
export function sentenceAt(document: Document, { sentence, span }: ReadingPosition): Sentence | undefined {
  return (
    document.sentences.find(({ id }) => id === sentence) ??
    (span === null ? undefined : sentencesOf(document, span)[0]) ??
    stepSentence(document, null, 1) ??
    document.sentences[0]
  )
}

/** The sentence after or before a reading position, skipping repetitions and furniture; none at the ends of the document. */
export const stepReading = (document: Document, place: ReadingPosition, step: 1 | -1): Sentence | undefined =>
  stepSentence(document, sentenceAt(document, place)?.id ?? null, step)
