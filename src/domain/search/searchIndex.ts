import type { Dataset, Document, Entity, Relation, Sentence } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { sentencesByEntity } from '../evidence/countSentences.ts'
import { sliceOf, spansTouching } from '../text/spans.ts'
import { fold } from './words/fold.ts'
import type { Folding } from './words/foldOnce.ts'
import { foldOnce } from './words/foldOnce.ts'
import type { Lexicon } from './lexicon.ts'
import { LexiconBuilder } from './lexicon.ts'
import type { RelationEntry } from './relationEntries.ts'
import { relationEntries } from './relationEntries.ts'
import { bareOf, wordsOf } from './words/words.ts'

/** A name under which an entity can be found. */
export interface SearchName {
  readonly text: string
  /** The language of a label; other names have none of their own. */
  readonly language: string | null
  /** Whether it is only a form in the texts, which several entities can share. */
  readonly isForm: boolean
  readonly folded: string
  /** Folded, and without articles. */
  readonly bare: string
}

export interface EntityEntry {
  readonly entity: Entity
  /** Labels first, then search names, then forms in the texts. */
  readonly names: readonly SearchName[]
  /** Names written as one word, or by their first letters, folded: "alqaeda", "us". */
  readonly short: ReadonlySet<string>
  /** The number of distinct sentences that state its relations. */
  readonly sentences: number
}

/** A sentence that is evidence of a relation, and the index of that evidence. */
export interface SupportingSentence {
  readonly relation: Relation
  readonly at: number
}

export interface SentenceEntry {
  readonly document: Document
  readonly sentence: Sentence
  /** How many more times the articles print the same words. */
  readonly repeats: number
  readonly supports: readonly SupportingSentence[]
  /** The sentence and its translations, folded, with a line feed between them. */
  readonly folded: string
}

/** Everything that can be found, numbered consecutively: entities, relations, sentences. */
export interface SearchIndex {
  readonly entities: readonly EntityEntry[]
  readonly relations: readonly RelationEntry[]
  readonly sentences: readonly SentenceEntry[]
  readonly lexicon: Lexicon
  /** The indexes of the entities by name, without articles; entities with the name as their label come first. */
  readonly named: ReadonlyMap<string, readonly number[]>
  /** For each relation, the sentences that state it, as indexes. */
  readonly statedIn: readonly (readonly number[])[]
}

/** The number of records after which the work can be interrupted. */
const STEP = 200

function shortForms(folded: string): readonly string[] {
  const words = wordsOf(folded)
  if (words.length < 2 || words.length > 4) return []
  const joined = words.map(({ text }) => text).join('')
  return folded < '\u0250' ? [joined, words.map(({ text }) => text[0] ?? '').join('')] : [joined]
}

function* entityEntries(dataset: Dataset, counting: Counting, folding: Folding): Generator<EntityEntry> {
  const nameOf = (text: string, language: string | null, isForm = false): SearchName => {
    const folded = folding(text)
    return { text, language, isForm, folded, bare: bareOf(folded) }
  }
  const sentenceCounts = sentencesByEntity(
    dataset.relations.map((relation) => ({ relation, evidence: relation.evidence })),
    counting,
  )
  for (const entity of dataset.entities) {
    const names = [
      ...Object.entries(entity.labels).map(([language, text]) => nameOf(text, language)),
      ...(entity.searchNames ?? []).map((text) => nameOf(text, null)),
      ...entity.aliases.map((text) => nameOf(text, null, true)),
    ]
    const short = new Set(names.flatMap(({ folded }) => shortForms(folded)))
    yield { entity, names, short, sentences: sentenceCounts.get(entity.id) ?? 0 }
  }
}

/** The entities by their names. */
function entitiesByName(entities: readonly EntityEntry[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>()
  for (const isForm of [false, true]) {
    entities.forEach(({ names, short }, at) => {
      const own = names.filter((name) => name.isForm === isForm).map(({ bare }) => bare)
      for (const name of isForm ? own : [...own, ...short]) {
        const before = named.get(name)
        if (before === undefined) named.set(name, [at])
        else if (!before.includes(at)) before.push(at)
      }
    })
  }
  return named
}

function sentencesByRelation(relations: readonly RelationEntry[], sentences: readonly SentenceEntry[]) {
  const stated = new Map<Relation, number[]>()
  sentences.forEach(({ supports }, at) => {
    for (const { relation } of supports) {
      const own = stated.get(relation)
      if (own === undefined) stated.set(relation, [at])
      else if (own.at(-1) !== at) own.push(at)
    }
  })
  return relations.map(({ relation }) => stated.get(relation) ?? [])
}

/** The relations that each sentence is evidence of. */
function supportsBySentence(dataset: Dataset): ReadonlyMap<Sentence, readonly SupportingSentence[]> {
  const supports = new Map<Sentence, SupportingSentence[]>()
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

/** An index of the entities only, for a field that asks for an entity. */
export function createEntityIndex(dataset: Dataset, counting: Counting): SearchIndex {
  const lexicon = new LexiconBuilder()
  const entities = [...entityEntries(dataset, counting, foldOnce())]
  entities.forEach((entity, record) => addEntity(lexicon, entity, record))
  return {
    entities,
    relations: [],
    sentences: [],
    lexicon: lexicon.finish(),
    named: entitiesByName(entities),
    statedIn: [],
  }
}

/**
 * Like `createSearchIndex`, as a generator with steps of a few milliseconds, between which the caller can let other work run.
 */
export function* indexInSteps(dataset: Dataset, counting: Counting): Generator<void, SearchIndex> {
  const lexicon = new LexiconBuilder()
  let record = 0
  const folding = foldOnce()
  const entities: EntityEntry[] = []
  for (const entity of entityEntries(dataset, counting, folding)) {
    entities.push(entity)
    addEntity(lexicon, entity, record)
    if (++record % STEP === 0) yield
  }
  const relations: RelationEntry[] = []
  for (const entry of relationEntries(dataset, counting, folding)) {
    relations.push(entry)
    for (const text of [...entry.folded, entry.words]) lexicon.addText(text, record)
    if (++record % STEP === 0) yield
  }
  const sentences: SentenceEntry[] = []
  for (const entry of sentenceEntries(dataset, counting)) {
    sentences.push(entry)
    for (const text of entry.folded.split('\n')) lexicon.addText(text, record)
    if (++record % STEP === 0) yield
  }
  return {
    entities,
    relations,
    sentences,
    lexicon: lexicon.finish(),
    named: entitiesByName(entities),
    statedIn: sentencesByRelation(relations, sentences),
  }
}

/** Creates the search index of a dataset. Takes a few milliseconds for a hundred sentences, a second for twenty thousand. */
export function createSearchIndex(dataset: Dataset, counting: Counting): SearchIndex {
  const steps = indexInSteps(dataset, counting)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
