import { describe, expect, it } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { shownBy } from '../../../src/domain/questions/questions.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { aDataset } from '../aDataset.ts'

const questions = dataset.questions ?? []
const shown = (start: string) => {
  const question = questions.find(({ labels }) => labels['en']?.startsWith(start))
  if (question === undefined) throw new Error(`There is no question that begins with ${start}`)
  return shownBy(question, dataset, lookup)
}
const wordsOf = (id: string) =>
  (lookup.relation.get(id)?.evidence ?? []).map(({ document, start, end }) =>
    lookup.document.get(document)?.text.slice(start, end),
  )

describe('the questions of the bundled dataset', () => {
  it('are three or four, in both languages, and name nothing that is not there', () => {
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.length).toBeLessThanOrEqual(4)
    for (const question of questions) {
      expect(Object.keys(question.labels).toSorted()).toEqual(['ar', 'en'])
      expect(shownBy(question, dataset, lookup)).toMatchObject({ lost: [], newer: false })
    }
  })

  it('who arms Mali: whoever a sentence says supplies arms to it, and nobody else', () => {
    const { relations, place } = shown('Who arms Mali')
    const expected = dataset.relations.filter(({ type, target }) => type === 'supplies-arms' && target === 'mali')
    expect(relations).toEqual(expected.map(({ id }) => id))
    expect(relations.flatMap((id) => lookup.relation.get(id)?.source)).toEqual(['russia', 'turkey'])
    expect(place.selection).toEqual({ kind: 'entity', id: 'mali' })
  })

  it('how the US is connected to Mali: a chain from one to the other, each link with sentences', () => {
    const { relations } = shown('How is the US')
    const ends = relations.map((id) => lookup.relation.get(id)).map((one) => [one?.source, one?.target])
    expect(ends[0]).toContain('united-states')
    expect(ends.at(-1)).toContain('mali')
    for (const [at, pair] of ends.slice(1).entries()) expect(pair.some((end) => ends[at]?.includes(end))).toBe(true)
    for (const id of relations) expect(wordsOf(id).length).toBeGreaterThan(0)
  })

  it('a joint first strike: sentences that speak of a strike, and one that denies it', () => {
    const { relations } = shown('What does the text say')
    const words = relations.flatMap(wordsOf)
    expect(words.some((text) => /ضربة نووية أولى/.test(text ?? ''))).toBe(true)
    const stances = relations.flatMap((id) => lookup.relation.get(id)?.evidence ?? []).map(({ stance }) => stance)
    expect(new Set(stances)).toEqual(new Set(['hypothetical', 'denied']))
  })

  it('what JNIM says: relations that rest on its own words', () => {
    const { relations } = shown('What does JNIM')
    expect(relations.length).toBeGreaterThan(2)
    for (const id of relations)
      expect(lookup.relation.get(id)?.evidence.some(({ attributedTo }) => attributedTo === 'jnim')).toBe(true)
  })
})

describe('a question', () => {
  it('that only a later version can read does not make a dataset unreadable', () => {
    const questions = [{ labels: { en: 'Who?' }, view: 'v=2&hologram=mali' }]
    expect(decodeDataset(JSON.stringify({ ...aDataset(), questions })).ok).toBe(true)
  })

  it('whose view leaves everything answers nothing', () => {
    const empty = { labels: { en: 'What?' }, view: 'actors=all' }
    expect(shownBy(empty, dataset, lookup)).toMatchObject({ lost: [], relations: [] })
  })
})
