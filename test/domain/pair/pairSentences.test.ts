import { describe, expect, it } from 'vitest'
import type { Evidence, Relation } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import type { PairGroup } from '../../../src/domain/pair/pairSentences.ts'
import { countPassages, PAIR_ORDERS, pairGroups } from '../../../src/domain/pair/pairSentences.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'

const { count } = sentenceOracle(dataset)
const pairs = new Map<string, Relation[]>()
for (const relation of dataset.relations) {
  if (relation.source === relation.target) continue
  pairs.set(pairOf(relation), [...(pairs.get(pairOf(relation)) ?? []), relation])
}
const visible = (relations: readonly Relation[]) =>
  relations.map((relation) => ({ relation, evidence: relation.evidence }))
const ofPair = (key: string) => visible(pairs.get(key) ?? [])
const wordsOf = (groups: readonly PairGroup[]) =>
  groups.flatMap(({ passages }) => passages.map((one) => sliceOf(one.document.text, one).trim().replace(/\s+/g, ' ')))

describe.each(PAIR_ORDERS)('the sentences of a pair, by %s,', (by) => {
  it('stand once each, and all of them', () => {
    for (const [key, relations] of pairs) {
      const groups = pairGroups(ofPair(key), by, lookup)
      const words = wordsOf(groups)
      expect(new Set(words).size, key).toBe(words.length)
      expect(countPassages(groups, lookup), key).toBe(count(relations.flatMap(({ evidence }) => evidence)))
    }
  })

  it('name every relation that they state, and stand below one of these', () => {
    for (const key of pairs.keys()) {
      const groups = pairGroups(ofPair(key), by, lookup)
      for (const { relation, passages } of groups) {
        for (const { statements } of passages) {
          expect(statements.map((one) => one.relation)).toContain(relation)
          expect(new Set(statements.map((one) => one.relation)).size).toBe(statements.length)
        }
      }
      const named = groups.flatMap(({ passages }) => passages.flatMap(({ statements }) => statements))
      expect(new Set(named.map(({ relation }) => relation))).toEqual(new Set(pairs.get(key)))
    }
  })

  it('and the groups count what is said of each relation, here or elsewhere', () => {
    for (const key of pairs.keys()) {
      for (const { relation, evidence, passages, elsewhere } of pairGroups(ofPair(key), by, lookup)) {
        const here = passages.flatMap(({ statements }) =>
          statements.filter((one) => one.relation === relation).map((one) => one.evidence),
        )
        expect(count(here) + elsewhere, relation.id).toBe(count(evidence))
      }
    }
  })
})

describe('the sentences of China and Russia', () => {
  const groups = (by: (typeof PAIR_ORDERS)[number]) => pairGroups(ofPair('china|russia'), by, lookup)

  it('begin with the relation that most of them state', () => {
    const counts = groups('document').map(({ evidence }) => count(evidence))
    expect(counts.length).toBeGreaterThan(3)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  it('stand in the order of the articles, or of their dates', () => {
    const rank = [...lookup.document.keys()]
    for (const { passages } of groups('document')) {
      const places = passages.map(({ document, start }) => rank.indexOf(document.id) * 1e6 + start)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
    const dated = groups('date').flatMap(({ passages }) => [
      passages.map(({ document }) => document.published?.date ?? '~'),
    ])
    for (const dates of dated) expect(dates).toEqual(dates.toSorted())
    expect(wordsOf(groups('date')).toSorted()).toEqual(wordsOf(groups('document')).toSorted())
  })

  it('are not listed a second time if they stand elsewhere already', () => {
    const relations = ofPair('china|russia')
    const [first, ...rest] = relations
    const others = pairGroups(rest, 'document', lookup, first?.evidence)
    const known = wordsOf(pairGroups(first === undefined ? [] : [first], 'document', lookup))
    for (const words of wordsOf(others)) expect(known).not.toContain(words)
    expect(others).toHaveLength(rest.length)
  })
})

describe('evidence that overlaps', () => {
  const [document] = dataset.documents
  const [first, second, third] = document?.sentences.filter(({ duplicateOf }) => duplicateOf === undefined) ?? []
  if (document === undefined || first === undefined || second === undefined || third === undefined) {
    throw new Error('The dataset is empty')
  }
  const piece = (start: number, end: number): Evidence => ({ document: document.id, start, end, stance: 'asserted' })
  const relation = (id: string, ...evidence: Evidence[]): Relation => ({
    id,
    source: 'mali',
    target: 'russia',
    type: 'supports',
    evidence,
  })

  it('of one sentence and of two is one passage of both', () => {
    const long = relation('long', piece(first.start, second.end))
    const short = relation('short', piece(second.start, second.end))
    const groups = pairGroups(visible([long, short]), 'document', lookupOf(dataset))
    expect(groups.map(({ passages }) => passages.map(({ start, end }) => [start, end]))).toEqual([
      [[first.start, second.end]],
      [],
    ])
    expect(groups[0]?.passages[0]?.statements.map((one) => one.relation.id)).toEqual(['long', 'short'])
    expect(groups.map(({ elsewhere }) => elsewhere)).toEqual([0, 1])
  })

  it('of neighbours that do not touch is two passages', () => {
    const both = relation('both', piece(first.start, first.end), piece(third.start, third.end))
    const [group] = pairGroups(visible([both]), 'document', lookupOf(dataset))
    expect(group?.passages).toHaveLength(2)
  })
})

it('a sentence that is printed again stands at its first printing, which says how often', () => {
  const [first] = dataset.documents
  if (first === undefined) throw new Error('The dataset is empty')
  const reprint = { ...first, id: 'reprint', text: first.text.replaceAll(' ', '\n') }
  const twice = { ...dataset, documents: [...dataset.documents, reprint] }
  const printedAgain = ofPair('mali|russia').map(({ relation, evidence }) => ({
    relation,
    evidence: evidence.flatMap((one) => (one.document === first.id ? [one, { ...one, document: reprint.id }] : [one])),
  }))
  const groups = pairGroups(printedAgain, 'document', lookupOf(twice))
  expect(wordsOf(groups)).toEqual(wordsOf(pairGroups(ofPair('mali|russia'), 'document', lookup)))
  for (const { passages } of groups) {
    for (const { document, copies } of passages) expect(copies).toBe(document.id === first.id ? 1 : 0)
  }
})
