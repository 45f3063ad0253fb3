import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import type { Lens } from '../../../src/domain/lens/lens.ts'
import { LENS_KINDS, OWN_VOICE } from '../../../src/domain/lens/lens.ts'
import { agreementOf, compareLenses, lensExtent, lensChoices } from '../../../src/domain/lens/lensComparison.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { aDataset } from '../aDataset.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)

/** All evidence with its relation, flat: what the counts are held against. */
const flat = dataset.relations.flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence })))

/** Whose words they are, said again in other words than the code's. */
function isOf({ by, id }: Lens, evidence: Evidence): boolean {
  if (by === 'document') return evidence.document === id
  if (by === 'publisher') return dataset.documents.some((one) => one.id === evidence.document && one.publisher === id)
  return id === OWN_VOICE ? evidence.attributedTo === undefined : evidence.attributedTo === id
}

const everyLens = LENS_KINDS.flatMap((by) => lensChoices(dataset, lookup, by)).map(({ lens }) => lens)

describe('the lenses that there are', () => {
  it.each(LENS_KINDS)('count the relations and sentences of each %s', (by) => {
    const choices = lensChoices(dataset, lookup, by)
    for (const { lens, relations, sentences } of choices) {
      const seen = flat.filter(({ evidence }) => isOf(lens, evidence))
      expect(relations, lens.id).toBe(new Set(seen.map(({ relation }) => relation.id)).size)
      expect(sentences, lens.id).toBe(sentenceOracle(dataset).count(seen.map(({ evidence }) => evidence)))
    }
    const covered = flat.filter(({ evidence }) => choices.some(({ lens }) => isOf(lens, evidence)))
    expect(covered).toHaveLength(flat.length)
    expect(new Set(choices.map(({ lens }) => lens.id)).size).toBe(choices.length)
    expect(choices.map(({ sentences }) => sentences)).toEqual(
      choices.map(({ sentences }) => sentences).toSorted((a, b) => b - a),
    )
  })

  it('are speakers, the articles’ own voice, documents that state something, and one publisher', () => {
    const ids = (by: (typeof LENS_KINDS)[number]) => lensChoices(dataset, lookup, by).map(({ lens }) => lens.id)
    expect(ids('speaker')).toEqual(expect.arrayContaining([OWN_VOICE, 'jnim', 'malian-army']))
    expect(ids('speaker')[0]).toBe(OWN_VOICE)
    expect(ids('publisher')).toEqual(['الشرق الأوسط'])
    expect(ids('document')).toContain('mali-aircraft')
  })
})

describe('two lenses beside each other', () => {
  it('part what only one shows from what both do, as a search by brute force does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyLens), fc.constantFrom(...everyLens), (first, second) => {
        const has = (lens: Lens, id: string) =>
          flat.some(({ relation, evidence }) => relation.id === id && isOf(lens, evidence))
        const ids = dataset.relations.map(({ id }) => id)
        const { onlyFirst, both, onlySecond } = compareLenses(dataset, lookup, first, second)
        const sorted = (list: typeof both) => list.map(({ relation }) => relation.id).toSorted()
        expect(sorted(onlyFirst)).toEqual(ids.filter((id) => has(first, id) && !has(second, id)).toSorted())
        expect(sorted(onlySecond)).toEqual(ids.filter((id) => !has(first, id) && has(second, id)).toSorted())
        expect(sorted(both)).toEqual(ids.filter((id) => has(first, id) && has(second, id)).toSorted())
        for (const one of [...onlyFirst, ...both, ...onlySecond]) {
          expect(one.first).toEqual(one.relation.evidence.filter((evidence) => isOf(first, evidence)))
          expect(one.second).toEqual(one.relation.evidence.filter((evidence) => isOf(second, evidence)))
        }
      }),
    )
  })

  it('of one voice with itself differ in nothing', () => {
    for (const lens of everyLens) {
      const { onlyFirst, both, onlySecond } = compareLenses(dataset, lookup, lens, lens)
      expect([...onlyFirst, ...onlySecond]).toEqual([])
      expect(both.length).toBeGreaterThan(0)
    }
  })
})

describe('whether two say a thing alike', () => {
  const evidence = fc
    .uniqueArray(fc.constantFrom(...STANCES), { minLength: 1 })
    .map((stances) => stances.map((stance) => ({ document: 'one', start: 0, end: 1, stance })))

  it('is the same seen from either, and the same with itself unless it contradicts itself', () => {
    fc.assert(
      fc.property(evidence, evidence, (a, b) => {
        expect(agreementOf(a, b)).toBe(agreementOf(b, a))
        const split = a.some(({ stance }) => stance === 'denied') && a.some(({ stance }) => stance.startsWith('a'))
        expect(agreementOf(a, a)).toBe(split ? 'contradicts' : 'same')
      }),
    )
  })

  it('tells a denial of what another says from saying it otherwise', () => {
    const said = (...stances: (typeof STANCES)[number][]) =>
      stances.map((stance) => ({ document: 'one', start: 0, end: 1, stance }))
    expect(agreementOf(said('asserted'), said('denied'))).toBe('contradicts')
    expect(agreementOf(said('hypothetical'), said('denied'))).toBe('differs')
    expect(agreementOf(said('asserted'), said('attributed'))).toBe('differs')
    expect(agreementOf(said('asserted', 'attributed'), said('attributed', 'asserted'))).toBe('same')
  })
})

describe('counting', () => {
  it('takes a sentence that says two relations for one, and a relation without evidence for none', () => {
    const small = aDataset()
    const [one, other] = small.relations.flatMap(({ evidence }) => evidence)
    if (one === undefined || other === undefined) throw new Error('The dataset is too small')
    expect(lensExtent([{ evidence: [one, other] }, { evidence: [one] }, { evidence: [] }], lookupOf(small))).toEqual({
      relations: 2,
      sentences: 2,
    })
  })
})
