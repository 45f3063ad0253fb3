import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Dataset, Span } from '../../src/domain/dataset/dataset.ts'

/** The vocabulary as it is written: everything in it is used, and each type is shown by words of the articles. */
interface WrittenType {
  readonly category?: string
  readonly plover?: string
  readonly source?: readonly string[]
  readonly target?: readonly string[]
  readonly example?: string
}
interface WrittenVocabulary {
  readonly 'entity-types': Readonly<Record<string, WrittenType>>
  readonly categories: Readonly<Record<string, object>>
  readonly 'relation-types': Readonly<Record<string, WrittenType>>
}
const path = fileURLToPath(new URL('../../seeds/annotations/vocabulary.yaml', import.meta.url))
const written = parse(readFileSync(path, 'utf8')) as WrittenVocabulary
const { documents, entities, relations, vocabulary } = JSON.parse(
  readFileSync('public/datasets/alliances.json', 'utf8'),
) as Dataset

const entityTypes = Object.entries(written['entity-types'])
const relationTypes = Object.entries(written['relation-types'])

interface Place extends Span {
  readonly document: string
}

/** Everywhere that some words stand in the articles. */
const placesOf = (words: string): Place[] =>
  documents.flatMap(({ id, text }) => {
    const places: Place[] = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      places.push({ document: id, start, end: start + words.length })
    return places
  })
const meet = (a: Place, b: Place) => a.document === b.document && a.start < b.end && a.end > b.start

/** PLOVER's event types (Open Event Data Alliance). */
const PLOVER = `AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION
  MOBILIZE COERCE ASSAULT`.split(/\s+/)

describe('the vocabulary', () => {
  test('has no type that nothing is of', () => {
    const idle = entityTypes.filter(([id]) => !entities.some(({ type }) => type === id))
    const unsaid = relationTypes.filter(([id]) => !relations.some(({ type }) => type === id))
    expect([...idle, ...unsaid].map(([id]) => id)).toEqual([])
  })

  test('has no more relation types than an analyst can hold in mind, each with its own name and explained', () => {
    expect(vocabulary.relationTypes.length).toBeLessThanOrEqual(60)
    for (const language of ['en', 'ar']) {
      const labels = vocabulary.relationTypes.map((type) => type.labels[language])
      expect(new Set(labels).size).toBe(labels.length)
      for (const { id, predicates, definition, avoid } of vocabulary.relationTypes) {
        expect(predicates?.[language]?.base, id).toBeTruthy()
        expect(predicates?.[language]?.plural, id).toBeTruthy()
        expect(definition?.[language]?.length, id).toBeGreaterThan(20)
        expect(avoid?.[language]?.length, id).toBeGreaterThan(10)
      }
    }
  })

  test('has past forms where a relation is told as past', () => {
    const past = relations.filter(({ evidence }) => evidence.some(({ tense }) => tense === 'past'))
    expect(past.length).toBeGreaterThan(5)
    const bare = past.filter(
      ({ type }) => vocabulary.relationTypes.find(({ id }) => id === type)?.pastPredicates === undefined,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('says what each figure counts', () => {
    const figures = relations.flatMap(({ evidence }) => evidence.flatMap((one) => one.figures ?? []))
    expect(figures.filter(({ measures }) => !measures?.['en'] || !measures['ar'])).toEqual([])
  })

  test('lets nobody be bound by a demand, a message, a place, a meeting, a report or a possession', () => {
    const polarity = (id: string) => vocabulary.relationTypes.find((type) => type.id === id)?.polarity
    const neutral = ['requests', 'conveys-message', 'located-in', 'active-in', 'attends', 'holds-talks', 'reports-on']
    for (const id of [...neutral, 'possesses', 'part-of', 'counted-among', 'partly-affiliated-with'])
      expect(polarity(id), id).toBe('neutral')
  })

  test('has no category without a type, and no type without a category', () => {
    const used = relationTypes.map(([, { category }]) => category ?? '')
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(written.categories).toSorted())
  })

  test('says of every relation type whom it may join', () => {
    const known = entityTypes.map(([id]) => id)
    for (const [id, { source = [], target = [] }] of relationTypes) {
      expect(source.length * target.length, id).toBeGreaterThan(0)
      expect(
        [...source, ...target].filter((type) => !known.includes(type)),
        id,
      ).toEqual([])
    }
  })

  test('names PLOVER’s event types only', () => {
    const named = relationTypes.flatMap(([, { plover }]) => plover ?? [])
    expect(named.length).toBeGreaterThan(25)
    expect(named.filter((one) => !PLOVER.includes(one))).toEqual([])
  })

  test.each(entityTypes)('shows the entity type %s in the articles', (id, { example = '' }) => {
    const mentions = entities.filter(({ type }) => type === id).flatMap((entity) => entity.mentions)
    expect(example.length).toBeGreaterThan(5)
    expect(placesOf(example).some((place) => mentions.some((mention) => meet(place, mention)))).toBe(true)
  })

  test.each(relationTypes)('shows the relation type %s in the articles', (id, { example = '' }) => {
    const evidence = relations.filter(({ type }) => type === id).flatMap((relation) => relation.evidence)
    expect(example.length).toBeGreaterThan(5)
    expect(placesOf(example).some((place) => evidence.some((one) => meet(place, one)))).toBe(true)
  })
})
