import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Entity, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import { countSentences } from '../../../src/domain/evidence/countSentences.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { keptApart, renamed, retyped, separated, withAlias } from '../../../src/domain/review/actors.ts'
import { likelyDuplicates } from '../../../src/domain/review/duplicates.ts'
import { merged } from '../../../src/domain/review/merged.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { dataset } from '../../scene/bundled.ts'

const { questions: _, formerIds: __, ...record }: Dataset = dataset

const evidenceOf = ({ relations }: Dataset) => relations.flatMap(({ evidence }) => evidence)
const entityOf = ({ entities }: Dataset, id: string): Entity => {
  const found = entities.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}
const sentencesOf = (data: Dataset, evidence: readonly Evidence[]) => countSentences(evidence, lookupOf(data))
const placesOf = (data: Dataset) =>
  evidenceOf(data)
    .map(({ document, start, end, trigger }) => [document, start, end, trigger?.start].join(' '))
    .toSorted()

describe('two actors that are one', () => {
  it('keep every sentence, and never make a dataset that is refused', () => {
    const pairs = fc.tuple(fc.nat(), fc.nat())
    let merges = 0
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const into = record.entities[a % record.entities.length]
        const from = record.entities.filter(({ type }) => type === into?.type)[b % 5]
        if (into === undefined || from === undefined || into === from) return
        const outcome = merged(record, into.id, from.id)
        if ('refused' in outcome) {
          expect(outcome.refused.length).toBeGreaterThan(0)
          return
        }
        merges += 1
        expect(placesOf(outcome.record)).toEqual(placesOf(record))
        expect(sentencesOf(outcome.record, evidenceOf(outcome.record))).toBe(sentencesOf(record, evidenceOf(record)))
        expect(verify(outcome.record)).toEqual([])
        expect(outcome.record.formerIds?.entities?.[from.id]).toBe(into.id)
        for (const [before, after] of outcome.replacements) {
          expect(evidenceOf(record)).toContain(before)
          expect(evidenceOf(outcome.record)).toContain(after)
        }
      }),
      { numRuns: 25 },
    )
    expect(merges).toBeGreaterThan(0)
  })

  it('state the same by distinct sentences, of which each is still counted once, copies included', () => {
    // The bundled articles print some sentences twice: a caption of the first article is one.
    const stated = record.relations.find(({ id }) => id === 'russia-supplies-arms-mali')
    if (stated === undefined) throw new Error('Russia supplies nothing')
    const twin: Entity = {
      ...entityOf(record, 'russia'),
      id: 'the-russians',
      labels: { en: 'The Russians' },
      mentions: entityOf(record, 'russia').mentions.slice(0, 1),
    }
    const [first, ...others] = stated.evidence
    if (first === undefined) throw new Error('No sentence says so')
    const parted: Dataset = {
      ...record,
      entities: [...record.entities, twin],
      relations: [
        ...record.relations.filter((one) => one !== stated),
        { ...stated, evidence: others },
        { ...stated, id: 'twin', source: twin.id, evidence: [first, ...others] },
      ],
    }
    const outcome = merged(parted, 'russia', twin.id)
    if ('refused' in outcome) throw new Error('It is refused')
    const joined = outcome.record.relations.find(({ id }) => id === stated.id)
    expect(joined?.evidence).toHaveLength(others.length * 2 + 1)
    expect(sentencesOf(record, joined?.evidence ?? [])).toBe(sentencesOf(record, stated.evidence))
    expect(outcome.record.formerIds?.relations).toEqual({ twin: stated.id })
    expect(entityOf(outcome.record, 'russia').searchNames).toContain('The Russians')
    expect(verify(outcome.record)).toEqual([])
  })

  it('are refused while a sentence relates one to the other, until it is rejected', () => {
    const between = record.relations.find(({ source, target }) => source === 'russia' && target === 'mali')
    const outcome = merged(record, 'russia', 'mali')
    expect('refused' in outcome && outcome.refused).toContain(between)
    const all = record.relations
      .filter(({ source, target }) => [source, target].toSorted().join() === 'mali,russia')
      .flatMap(({ evidence }) => evidence)
    const next = merged(judged(record, all, 'rejected').record, 'russia', 'mali')
    expect('refused' in next).toBe(false)
    if ('refused' in next) return
    expect(verify(next.record)).toEqual([])
  })
})

describe('an actor', () => {
  it('gets names in both languages; an empty one is left out, and the last stays', () => {
    const { record: next } = renamed(record, 'mali', { en: ' Republic of Mali ', ar: '' })
    expect(entityOf(next, 'mali').labels).toEqual({ en: 'Republic of Mali' })
    expect(renamed(record, 'mali', { en: ' ' }).record).toBe(record)
  })

  it('changes its kind only if its relations join that kind', () => {
    const outcome = retyped(record, 'mali', 'weapon')
    expect('refused' in outcome && outcome.refused.length).toBeGreaterThan(0)
    const unrelated = { ...record, relations: [] }
    const free = retyped(unrelated, 'mali', 'weapon')
    expect('refused' in free ? undefined : entityOf(free.record, 'mali').type).toBe('weapon')
  })

  it('is mentioned where the articles have exactly its new name, in whole words, and nobody is named yet', () => {
    const name = 'طائرة'
    const { record: next } = withAlias(record, 'mali', name)
    const added = entityOf(next, 'mali').mentions.slice(entityOf(record, 'mali').mentions.length)
    const texts = new Map(record.documents.map(({ id, text }) => [id, text]))
    expect(added.length).toBeGreaterThan(0)
    for (const { document, start, end } of added) {
      expect(texts.get(document)?.slice(start, end)).toBe(name)
      expect(texts.get(document)?.[start - 1] ?? ' ').toMatch(/[^\p{L}]/u)
    }
    expect(verify(next)).toEqual([])
  })

  it('gives one of its names to a new actor, with the sentences whose ends these words are', () => {
    const russia = entityOf(record, 'russia')
    const name = 'الروسية'
    const { record: next, replacements } = separated(record, 'russia', name)
    const other = next.entities.at(-1)
    expect(other).toMatchObject({ type: russia.type, labels: { ar: name }, aliases: [name], differentFrom: ['russia'] })
    expect(entityOf(next, 'russia').aliases).not.toContain(name)
    expect(placesOf(next)).toEqual(placesOf(record))
    expect(next.relations.some(({ source, target }) => source === other?.id || target === other?.id)).toBe(true)
    for (const after of replacements.values()) expect(evidenceOf(next)).toContain(after)
    expect(verify(next)).toEqual([])
  })
})

describe('the actors that may be one', () => {
  const person = (id: string, labels: Entity['labels']): Entity => ({
    id,
    type: 'person',
    labels,
    aliases: Object.values(labels),
    mentions: [],
  })
  const among = (...entities: readonly Entity[]) => likelyDuplicates({ entities })
  const found = (...entities: readonly Entity[]) => among(...entities).map(({ a, b, reason }) => [a.id, b.id, reason])

  it('have the same name but for spelling, the same sound in either script, or a last name alone', () => {
    expect(found(person('a', { ar: 'أسيمي غويتا' }), person('b', { ar: 'اسيمي غويتا' }))).toEqual([['a', 'b', 'name']])
    expect(found(person('a', { ar: 'أسيمي غويتا' }), person('b', { en: 'Assimi Goïta' }))).toEqual([
      ['a', 'b', 'sound'],
    ])
    expect(found(person('a', { en: 'Goita' }), person('b', { en: 'Assimi Goita' }))).toEqual([['a', 'b', 'part']])
    expect(found(person('a', { en: 'Traore' }), person('b', { en: 'Goita' }))).toEqual([])
  })

  it('are of one kind, and two states with codes are never one', () => {
    const niger: Entity = { ...person('niger', { en: 'Niger' }), type: 'country', iso3166: 'NE' }
    const nigeria: Entity = { ...person('nigeria', { en: 'Nigeria' }), type: 'country', iso3166: 'NG' }
    expect(found(niger, nigeria)).toEqual([])
    expect(found(person('a', { en: 'Goita' }), { ...person('b', { en: 'Goita' }), type: 'organisation' })).toEqual([])
  })

  it('are not named again after a person has kept them apart', () => {
    const [a, b] = [person('a', { en: 'Goita' }), person('b', { en: 'Assimi Goita' })]
    const apart = keptApart({ ...record, entities: [a, b] }, 'a', 'b').record
    expect(likelyDuplicates(apart)).toEqual([])
  })
})
