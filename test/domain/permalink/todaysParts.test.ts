import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import { encodeView } from '../../../src/domain/permalink/encodeView.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { places } from './arbitraryViews.ts'

const anew = (id: string) => `anew-${id}`
const former = (items: readonly { readonly id: string }[]) => Object.fromEntries(items.map(({ id }) => [id, anew(id)]))
const renamed = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: anew(item.id) })

/** The bundled dataset after every entity, relation, relation type and category was given another id. */
const today: Dataset = {
  ...dataset,
  entities: dataset.entities.map(renamed),
  relations: dataset.relations.map((relation) => ({
    ...renamed(relation),
    source: anew(relation.source),
    target: anew(relation.target),
    type: anew(relation.type),
    evidence: relation.evidence.map((one) =>
      one.attributedTo === undefined ? one : { ...one, attributedTo: anew(one.attributedTo) },
    ),
  })),
  vocabulary: {
    ...dataset.vocabulary,
    relationTypes: dataset.vocabulary.relationTypes.map((type) => ({
      ...renamed(type),
      category: anew(type.category),
    })),
    categories: dataset.vocabulary.categories.map(renamed),
  },
  formerIds: {
    entities: former(dataset.entities),
    relations: former(dataset.relations),
    relationTypes: former(dataset.vocabulary.relationTypes),
    categories: former(dataset.vocabulary.categories),
  },
}
const todaysLookup = lookupOf(today)

describe('a link made before ids were changed', () => {
  it('opens the same view, whatever it holds', () => {
    fc.assert(
      fc.property(places, (place) => {
        const link = encodeView(place, lookup)
        const decoded = decodeView(link, today, todaysLookup)
        expect(decoded.lost).toEqual([])
        expect(encodeView(decoded.place, todaysLookup).replaceAll('anew-', '')).toBe(link)
      }),
      { numRuns: 200 },
    )
  })

  it('names what is gone', () => {
    const without = { ...today, formerIds: { relations: { 'russia-flatters-mali': null } } }
    const { lost } = decodeView('v=1&relation=russia-flatters-mali', without, todaysLookup)
    expect(lost).toEqual([{ what: 'relation', value: 'russia-flatters-mali' }])
  })

  it('is not misled by names that every object has', () => {
    expect(decodeView('v=1&relation=constructor', today, todaysLookup).lost).toEqual([
      { what: 'relation', value: 'constructor' },
    ])
  })
})
