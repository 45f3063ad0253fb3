import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnchored } from '../../../src/domain/evidence/isAnchored.ts'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { EVIDENCE_ORDERS, groupEvidence } from '../../../src/domain/evidence/evidenceOrder.ts'
import { OWN_VOICE } from '../../../src/domain/lens/lens.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const { document: documents } = lookupOf(bundled)
const ids = bundled.documents.map(({ id }) => id)

const evidence = fc.array(
  fc.record({
    document: fc.constantFrom(...ids),
    start: fc.nat(50),
    end: fc.constant(60),
    stance: fc.constantFrom(...STANCES),
    attributedTo: fc.constantFrom('mali', 'russia', OWN_VOICE),
  }),
  { maxLength: 12 },
)

const own = ({ attributedTo, ...rest }: Evidence): Evidence =>
  attributedTo === OWN_VOICE || attributedTo === undefined ? rest : { ...rest, attributedTo }

describe.each(EVIDENCE_ORDERS)('grouped by %s', (by) => {
  it('every piece of evidence that is asked for is in one group, once', () => {
    fc.assert(
      fc.property(evidence, (list) => {
        const asked = list.flatMap((_, at) => (at % 3 === 1 ? [] : [at]))
        const groups = groupEvidence(list.map(own), asked, by, documents)
        expect(groups.flatMap(({ indexes }) => indexes).toSorted((a, b) => a - b)).toEqual(asked)
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        expect(groups.every(({ indexes }) => indexes.length > 0)).toBe(true)
      }),
    )
  })

  it('the order of the evidence in the dataset makes no difference to that of the groups’ articles and places', () => {
    fc.assert(
      fc.property(evidence, (list) => {
        const told = list.map(own)
        const all = [...told.keys()]
        const placesOf = (some: readonly Evidence[]) =>
          groupEvidence(some, all, by, documents)
            .map(({ key, indexes }) => [key, indexes.map((at) => `${some[at]?.document} ${some[at]?.start}`)] as const)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(placesOf(told)).toEqual(placesOf(told.toReversed()))
      }),
    )
  })
})

describe('the groups', () => {
  const one = (document: string, start: number, rest: Partial<Evidence> = {}): Evidence => ({
    document,
    start,
    end: start + 1,
    stance: 'asserted',
    ...rest,
  })
  const keys = (list: readonly Evidence[], by: (typeof EVIDENCE_ORDERS)[number]) =>
    groupEvidence(list, [...list.keys()], by, documents).map(({ key }) => key)
  const [first = '', , third = ''] = ids

  it('have their sentences as the articles have them: by article, then by place', () => {
    const said = [one(third, 5), one(first, 30), one(third, 2), one(first, 7)]
    for (const by of ['side', 'stance', 'speaker'] as const) {
      const [group] = groupEvidence(said, [...said.keys()], by, documents)
      expect(group?.indexes, by).toEqual([3, 1, 2, 0])
    }
  })

  it('of articles come as the dataset has them', () => {
    expect(keys([one(third, 0), one(first, 9)], 'document')).toEqual([first, third])
  })

  it('of stances from sure to denied, of sides what is for it first', () => {
    const said = STANCES.toReversed().map((stance) => one(first, 0, { stance }))
    expect(keys(said, 'stance')).toEqual([...STANCES])
    expect(keys(said, 'side')).toEqual(['for', 'against', 'supposed'])
  })

  it('of speakers the article itself first, then as they come', () => {
    const said = ['russia', 'mali', undefined].map((id) => one(first, 0, id === undefined ? {} : { attributedTo: id }))
    expect(keys(said, 'speaker')).toEqual([OWN_VOICE, 'russia', 'mali'])
  })

  it('of dates from early to late, a year before its months, and none last', () => {
    const dates = ['2024-11~', undefined, '2023-04~', '2023~', '2023-03-18~']
    const dated = new Map(
      dates.map((date, at) => {
        const { published: _, ...document } = bundled.documents[0] ?? { id: '' }
        const own = {
          ...document,
          id: `d${at}`,
          ...(date === undefined ? {} : { published: { date, basis: { en: '-' } } }),
        }
        return [own.id, own as (typeof bundled.documents)[number]]
      }),
    )
    const said = [...dated.keys()].map((id) => one(id, 0))
    const found = groupEvidence(said, [...said.keys()], 'date', dated).map(({ key }) => key)
    expect(found).toEqual(['2023~', '2023-03-18~', '2023-04~', '2024-11~', ''])
  })
})

describe('whole sentences', () => {
  it('are what every evidence of the dataset covers', () => {
    const torn = bundled.relations.flatMap(({ evidence: all }) =>
      all.filter((one) => {
        const document = documents.get(one.document)
        return document === undefined || !isAnchored(document, one)
      }),
    )
    expect(torn).toEqual([])
  })

  it('are not what a range covers that is cut, turned round or outside', () => {
    const document = bundled.documents[0]
    const { start, end } = document?.sentences[0] ?? { start: 0, end: 0 }
    const length = document?.text.length ?? 0
    for (const span of [
      { start: start + 1, end },
      { start, end: end - 1 },
      { start: end, end: start },
      { start, end: length + 9 },
    ]) {
      expect(document !== undefined && isAnchored(document, span)).toBe(false)
    }
  })
})
