import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { HELD_OUT_QUERIES } from './heldOutQueries.ts'
import { JUDGED_QUERIES } from './judgedQueries.ts'
import type { Hit, Result } from './queryTable.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const ALL = [...JUDGED_QUERIES, ...HELD_OUT_QUERIES]

/** A query without case, accents, vowel signs and hamza. */
const plain = (query: string): string => query.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

const EVERYTHING = plain(JSON.stringify(dataset))

const isJoined = (one: string, other: string): boolean =>
  (lookup.relationsOf.get(one) ?? []).some(({ source, target }) => source === other || target === other)

/** How many sentences of a document, each counted once, have these words or have them in a translation. */
function sentencesWith(id: string, words: string): number {
  const document = known(lookup.document, id)
  return document.sentences.filter(
    (sentence) =>
      sentence.duplicateOf === undefined &&
      [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})].some((text) =>
        text.includes(words),
      ),
  ).length
}

/** Whether the dataset has the one thing that a result names. */
function exists(result: Result): boolean {
  if ('entity' in result) return lookup.entity.has(result.entity)
  if ('relation' in result) return lookup.relation.has(result.relation)
  if ('sentence' in result) return sentencesWith(result.sentence.document, result.sentence.containing) === 1
  const [one, other] = 'pair' in result ? result.pair : result.chain
  return one < other && lookup.entity.has(one) && lookup.entity.has(other) && isJoined(one, other) === 'pair' in result
}

const resultsOf = (hit: Hit): readonly Result[] => ('oneOf' in hit ? hit.oneOf : 'nothing' in hit ? [] : [hit])

describe('the table of judged queries', () => {
  // By number, so that a list of tests does not show the held-out queries.
  it.each(ALL)('names only what the dataset has: query %#', ({ query, first }) => {
    if ('nothing' in first) {
      expect(EVERYTHING).not.toContain(plain(query))
    } else {
      expect(resultsOf(first).length).toBeGreaterThan('oneOf' in first ? 1 : 0)
    }
    for (const result of resultsOf(first)) expect(exists(result), JSON.stringify(result)).toBe(true)
  })

  it('has at least 120 queries, a third of them held out, and both languages and scripts in each part', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120)
    expect(HELD_OUT_QUERIES.length).toBeGreaterThanOrEqual(ALL.length / 3)
    for (const part of [JUDGED_QUERIES, HELD_OUT_QUERIES]) {
      const inArabic = part.filter(({ language }) => language === 'ar').length
      const written = part.filter(({ query }) => /\p{Script=Arabic}/u.test(query)).length
      for (const count of [inArabic, written]) {
        expect(count).toBeGreaterThan(part.length / 4)
        expect(count).toBeLessThan((part.length * 3) / 4)
      }
    }
  })

  it('holds no query in both parts, and none twice in one language of the interface', () => {
    const judged = new Set(JUDGED_QUERIES.map(({ query }) => plain(query)))
    expect(HELD_OUT_QUERIES.filter(({ query }) => judged.has(plain(query)))).toEqual([])
    const typed = ALL.map(({ query, language }) => `${language} ${query}`)
    expect(new Set(typed).size).toBe(typed.length)
  })

  it('lets the name of an entity alone find that entity', () => {
    const labelled = ALL.flatMap(({ query, first }) => {
      const named = dataset.entities.find(({ labels }) => Object.values(labels).map(plain).includes(plain(query)))
      return named === undefined ? [] : [{ query, first, named: named.id }]
    })
    expect(labelled.length).toBeGreaterThan(0)
    expect(labelled).toEqual(labelled.map(({ query, named }) => ({ query, first: { entity: named }, named })))
  })
})
