import { describe, expect, it } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { questionView } from '../../../src/domain/questions/questions.ts'
import { documentationOf } from '../../../src/domain/evidence/documentation.ts'
import { firstRelation } from '../../../src/domain/questions/firstRelation.ts'
import { openFirstProof } from '../../../src/domain/questions/proof.ts'
import { dataset, lookup, plan } from '../../scene/bundled.ts'
import { aDataset } from '../aDataset.ts'

const questions = dataset.questions ?? []
const shown = (start: string) => {
  const question = questions.find(({ labels }) => labels['en']?.startsWith(start))
  if (question === undefined) throw new Error(`There is no question that begins with ${start}`)
  return questionView(question, dataset, lookup)
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
      expect(questionView(question, dataset, lookup)).toMatchObject({ lost: [], newer: false })
    }
  })

  it('who arms Mali: whoever a sentence says supplies arms to it, and the arms that it has', () => {
    const { relations, place } = shown('Who arms Mali')
    const expected = dataset.relations.filter(
      ({ type, source, target }) =>
        (type === 'supplies-arms' && target === 'mali') || (type === 'possesses' && source === 'mali'),
    )
    expect(relations.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    const suppliers = expected.filter(({ type }) => type === 'supplies-arms').map(({ source }) => source)
    expect(suppliers).toEqual(['russia', 'turkey'])
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

describe('the first proof of a question', () => {
  it('is a sentence that answers it, unless its view opens one already', () => {
    for (const question of questions) {
      const answer = questionView(question, dataset, lookup)
      const { selection, chain } = openFirstProof(answer, dataset, lookup)
      if (chain !== null) continue
      if (selection.kind !== 'relation') throw new Error(`${question.view} opens no sentence`)
      expect(answer.relations).toContain(selection.id)
      expect(lookup.relation.get(selection.id)?.evidence[selection.evidence]).toBeDefined()
    }
  })

  it('who arms Mali: a sentence about arms', () => {
    const { selection } = openFirstProof(shown('Who arms Mali'), dataset, lookup)
    expect(selection).toMatchObject({ kind: 'relation', id: 'russia-supplies-arms-mali' })
  })

  it('what JNIM says: its own words', () => {
    const { selection } = openFirstProof(shown('What does JNIM'), dataset, lookup)
    if (selection.kind !== 'relation') throw new Error('It opens no sentence')
    expect(lookup.relation.get(selection.id)?.evidence[selection.evidence]?.attributedTo).toBe('jnim')
  })

  it('what is said of someone: everything, not one sentence of it', () => {
    const view = { view: 'entity=mali' }
    expect(openFirstProof(questionView(view, dataset, lookup), dataset, lookup).selection.kind).toBe('entity')
  })
})

describe('what a first visit opens', () => {
  const drawn = new Set(Object.keys(plan.wide.nodes))

  it('is between two states of the first picture, asserted or attributed, and the best documented', () => {
    const found = firstRelation(dataset, lookup, drawn)
    if (found === null) throw new Error('There is none')
    for (const end of [found.source, found.target]) {
      expect(drawn.has(end)).toBe(true)
      expect(lookup.entity.get(end)?.type).toBe('country')
    }
    const stances = new Set(found.evidence.map(({ stance }) => stance))
    expect(stances.has('denied')).toBe(false)
    const most = documentationOf(found.evidence, lookup).sentences
    expect(most).toBeGreaterThanOrEqual(4)
  })

  it('does not depend on the order of the picture, and is nothing where nothing is drawn', () => {
    const backwards = new Set([...drawn].toReversed())
    expect(firstRelation(dataset, lookup, backwards)?.id).toBe(firstRelation(dataset, lookup, drawn)?.id)
    expect(firstRelation(dataset, lookup, new Set())).toBeNull()
  })
})

describe('a question', () => {
  it('that only a later version can read does not make a dataset unreadable', () => {
    const questions = [{ labels: { en: 'Who?' }, view: 'v=2&hologram=mali' }]
    expect(decodeDataset(JSON.stringify({ ...aDataset(), questions })).ok).toBe(true)
  })

  it('whose view leaves everything answers nothing', () => {
    const empty = { labels: { en: 'What?' }, view: 'actors=all' }
    expect(questionView(empty, dataset, lookup)).toMatchObject({ lost: [], relations: [] })
  })
})
