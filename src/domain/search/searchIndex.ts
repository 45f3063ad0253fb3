import type { Dataset, Document, Entity, Localised, Relation, Sentence } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences, sentencesByEntity } from '../evidence/countSentences.ts'
import { sliceOf, spansTouching } from '../text/spans.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { LexiconBuilder } from './lexicon.ts'
import { agreeingForm } from '../sentence/agreement.ts'
import { bareOf, wordsOf } from './words.ts'

/** A name that an entity is found by. */
export interface Name {
  readonly text: string
  /** The language of a label; the forms in the text have none of their own. */
  readonly language: string | null
  readonly folded: string
  /** Folded, and without articles. */
  readonly bare: string
}

export interface EntityEntry {
  readonly entity: Entity
  /** Labels first, then the forms in the text. */
  readonly names: readonly Name[]
  /** Names written as one word, or by their first letters, folded: "alqaeda", "us". */
  readonly short: ReadonlySet<string>
  /** The number of distinct sentences that state its relations. */
  readonly sentences: number
}

export interface RelationEntry {
  readonly relation: Relation
  /** "Russia supplies arms to Mali", folded, in each language that the dataset has. */
  readonly folded: readonly string[]
  /** The number of distinct sentences that state it. */
  readonly sentences: number
}

/** A sentence that is evidence, and which piece of its relation's it is. */
export interface Supports {
  readonly relation: Relation
  readonly at: number
}

export interface SentenceEntry {
  readonly document: Document
  readonly sentence: Sentence
  /** How many more times the articles print the same words. */
  readonly repeats: number
  readonly supports: readonly Supports[]
  /** The sentence and its translations, folded, with a line feed between them. */
  readonly folded: string
}

/** All that can be found, numbered in one sequence: entities, then relations, then sentences. */
export interface SearchIndex {
  readonly entities: readonly EntityEntry[]
  readonly relations: readonly RelationEntry[]
  readonly sentences: readonly SentenceEntry[]
  readonly lexicon: Lexicon
}

/** After this many records the work may be laid aside. */
const STEP = 200

const inOrFirst = (texts: Localised, language: string) => texts[language] ?? Object.values(texts)[0] ?? ''

function shortForms(folded: string): readonly string[] {
  const words = wordsOf(folded)
  if (words.length < 2 || words.length > 4) return []
  const joined = words.map(({ text }) => text).join('')
  return folded < '\u0250' ? [joined, words.map(({ text }) => text[0] ?? '').join('')] : [joined]
}

function nameOf(text: string, language: string | null): Name {
  const folded = fold(text).trim()
  return { text, language, folded, bare: bareOf(folded) }
}

function entityEntries(dataset: Dataset, counting: Counting): readonly EntityEntry[] {
  const told = sentencesByEntity(
    dataset.relations.map((relation) => ({ relation, evidence: relation.evidence })),
    counting,
  )
  return dataset.entities.map((entity) => {
    const names = [
      ...Object.entries(entity.labels).map(([language, text]) => nameOf(text, language)),
      ...entity.aliases.map((text) => nameOf(text, null)),
    ]
    const short = new Set(names.flatMap(({ folded }) => shortForms(folded)))
    return { entity, names, short, sentences: told.get(entity.id) ?? 0 }
  })
}

function relationEntries(dataset: Dataset, counting: Counting): readonly RelationEntry[] {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]))
  const types = new Map(dataset.vocabulary.relationTypes.map((type) => [type.id, type]))
  return dataset.relations.map((relation) => {
    const type = types.get(relation.type)
    const [source, target] = [entities.get(relation.source), entities.get(relation.target)]
    const folded = Object.entries(type?.labels ?? {}).map(([language, label]) => {
      const tenses = [type?.predicates?.[language], type?.pastPredicates?.[language]]
      const predicates = tenses.flatMap((forms) =>
        forms === undefined ? [] : agreeingForm(forms, source?.grammar?.[language]),
      )
      const names = [source, target].map((end) => inOrFirst(end?.labels ?? {}, language))
      return fold([names[0], label, names[1], ...predicates].join(' ')).trim()
    })
    return { relation, sentences: countSentences(relation.evidence, counting), folded }
  })
}

/** The relations that each sentence is evidence of. */
function supportsBySentence(dataset: Dataset): ReadonlyMap<Sentence, readonly Supports[]> {
  const supports = new Map<Sentence, Supports[]>()
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  for (const relation of dataset.relations) {
    relation.evidence.forEach((piece, at) => {
      const sentences = documents.get(piece.document)?.sentences ?? []
      for (const sentence of spansTouching(sentences, piece)) {
        const own = supports.get(sentence)
        if (own === undefined) supports.set(sentence, [{ relation, at }])
        else own.push({ relation, at })
      }
    })
  }
  return supports
}

/** Every sentence once, however often the articles print it. */
function* sentenceEntries(dataset: Dataset, { sentenceNumbers }: Counting): Generator<SentenceEntry> {
  const supports = supportsBySentence(dataset)
  const printed = new Map<number, { readonly document: Document; readonly sentences: Sentence[] }>()
  for (const document of dataset.documents) {
    for (const sentence of document.sentences) {
      const [number = -1] = sentenceNumbers({ document: document.id, start: sentence.start, end: sentence.end })
      const first = printed.get(number)
      if (first === undefined) printed.set(number, { document, sentences: [sentence] })
      else first.sentences.push(sentence)
    }
  }
  for (const { document, sentences } of printed.values()) {
    const [sentence] = sentences
    if (sentence === undefined) continue
    yield {
      document,
      sentence,
      repeats: sentences.length - 1,
      supports: sentences.flatMap((one) => supports.get(one) ?? []),
      folded: [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})]
        .map((text) => fold(text).trim())
        .join('\n'),
    }
  }
}

function addEntity(lexicon: LexiconBuilder, { names, short }: EntityEntry, record: number): void {
  for (const { folded } of names) lexicon.addText(folded, record, true)
  for (const form of short) lexicon.add(form, record)
}

/** An index of the entities alone, for a field that asks for one of them by name. */
export function createEntityIndex(dataset: Dataset, counting: Counting): SearchIndex {
  const lexicon = new LexiconBuilder()
  const entities = entityEntries(dataset, counting)
  entities.forEach((entity, record) => addEntity(lexicon, entity, record))
  return { entities, relations: [], sentences: [], lexicon: lexicon.finish() }
}

/** As `createSearchIndex`, in steps of a few milliseconds: whoever draws the steps may let others work in between. */
export function* indexInSteps(dataset: Dataset, counting: Counting): Generator<void, SearchIndex> {
  const lexicon = new LexiconBuilder()
  let record = 0
  const entities = entityEntries(dataset, counting)
  for (const entity of entities) {
    addEntity(lexicon, entity, record)
    if (++record % STEP === 0) yield
  }
  const relations = relationEntries(dataset, counting)
  yield
  for (const { folded } of relations) {
    for (const text of folded) lexicon.addText(text, record)
    if (++record % STEP === 0) yield
  }
  const sentences: SentenceEntry[] = []
  for (const entry of sentenceEntries(dataset, counting)) {
    sentences.push(entry)
    for (const text of entry.folded.split('\n')) lexicon.addText(text, record)
    if (++record % STEP === 0) yield
  }
  return { entities, relations, sentences, lexicon: lexicon.finish() }
}

/** All that a dataset can be searched for. Takes a few milliseconds for a hundred sentences, a second for twenty thousand. */
export function createSearchIndex(dataset: Dataset, counting: Counting): SearchIndex {
  const steps = indexInSteps(dataset, counting)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
