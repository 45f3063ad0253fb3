import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset, Relation } from '../../src/domain/dataset'

/** What the two articles say and don't say, where a hasty reading goes wrong. */
const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const { documents, entities, relations } = dataset

const between = (a: string, b: string): readonly Relation[] =>
  relations.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
const typesBetween = (a: string, b: string) => between(a, b).map(({ type }) => type)
const stancesOf = (id: string) => relations.find((relation) => relation.id === id)?.evidence.map(({ stance }) => stance)
const aliasesOf = (id: string) => entities.find((entity) => entity.id === id)?.aliases ?? []

describe('the annotation', () => {
  it('has a translation for every sentence that says something', () => {
    const bare = documents.flatMap(({ sentences }) =>
      sentences.filter(
        ({ role, duplicateOf, translations }) => role !== 'furniture' && !duplicateOf && !translations?.['en'],
      ),
    )
    expect(bare).toEqual([])
  })

  it('has no entity that no sentence relates to another', () => {
    const ends = new Set(relations.flatMap(({ source, target }) => [source, target]))
    expect(entities.filter(({ id }) => !ends.has(id))).toEqual([])
  })

  it('has all fifteen states, each with its code and place', () => {
    const states = entities.filter(({ type }) => type === 'country')
    expect(states.map(({ iso3166 }) => iso3166 ?? '').toSorted()).toEqual([
      'BF',
      'BR',
      'CN',
      'CZ',
      'DZ',
      'FR',
      'GB',
      'GN',
      'ML',
      'MR',
      'RU',
      'TR',
      'TW',
      'UA',
      'US',
    ])
    expect(states.filter(({ location }) => location === undefined)).toEqual([])
  })

  it('keeps three Traorés apart and two spellings of Goïta together', () => {
    const traores = entities.filter(({ aliases }) => aliases.some((alias) => alias.endsWith('تراوري')))
    expect(traores.map(({ id }) => id).toSorted()).toEqual(['el-housseini-traore', 'ibrahim-traore', 'omar-traore'])
    expect(aliasesOf('assimi-goita')).toEqual(expect.arrayContaining(['آسيمي غويتا', 'عاصمي غويتا']))
  })

  it('takes the headline’s «النصرة» for the group in Mali', () => {
    expect(aliasesOf('jnim')).toEqual(expect.arrayContaining(['نصرة الإسلام والمسلمين', 'النصرة']))
  })

  it('draws nothing between the United States and Mali', () => expect(between('united-states', 'mali')).toEqual([]))

  it('lets China supply Mali with nothing', () => {
    expect(typesBetween('china', 'mali')).toEqual(['military-partnership'])
  })

  it('lets Czechia design an aircraft and supply none', () => {
    const czech = relations.filter(({ source, target }) => source === 'czechia' || target === 'czechia')
    expect(czech.map(({ id }) => id)).toEqual(['albatros-l39-designed-in-czechia'])
  })

  it('never asserts a nuclear strike', () => {
    const strikes = relations.filter(({ type }) => type === 'nuclear-strike' || type === 'joins-strike')
    expect(strikes.length).toBeGreaterThan(2)
    for (const { evidence } of strikes)
      for (const { stance } of evidence) expect(['hypothetical', 'denied']).toContain(stance)
  })

  it('asks whether China would join a Russian strike, and denies it', () => {
    expect(stancesOf('china-joins-strike-russia')).toEqual(expect.arrayContaining(['hypothetical', 'denied']))
    expect(stancesOf('china-opposes-nuclear-first-use')).toEqual(['attributed'])
  })

  it('has the figures that the articles give', () => {
    const figures = relations.flatMap(({ evidence }) =>
      evidence.flatMap((each) => (each.figures ?? []).map(({ value }) => value)),
    )
    expect(figures).toEqual(expect.arrayContaining([20, 12, 4, 40, 7, 3, 3708, 2822, 440, 1500, 700, 1000]))
  })

  it('says of every inferred publication date how it is known', () => {
    for (const { published } of documents) {
      expect(published?.date).toMatch(/~$/)
      expect(published?.basis['en']).toBeTruthy()
      expect(published?.basis['ar']).toBeTruthy()
    }
  })
})
