import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { decodePlace } from '../../../src/domain/permalink/decodePlace.ts'
import { encodePlace, encodeSentence } from '../../../src/domain/permalink/encode.ts'
import type { Place } from '../../../src/domain/permalink/place.ts'
import { HOME } from '../../../src/domain/permalink/place.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { decode, places, relation, some } from './places.ts'

describe('a permalink', () => {
  it('brings back any view, as an address keeps it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const address = new URL(`https://sanad.example/a/?dataset=alliances#${encodePlace(place, lookup)}`)
        expect(decode(address.hash.slice(1))).toEqual({ place, lost: [], appearance: {}, newer: false })
      }),
      { numRuns: 300 },
    )
  })

  it('finds the same sentences in a dataset whose relations and evidence stand in another order', () => {
    const turned = {
      ...dataset,
      relations: dataset.relations.map((one) => ({ ...one, evidence: one.evidence.toReversed() })).toReversed(),
    }
    const turnedLookup = lookupOf(turned)
    fc.assert(
      fc.property(relation, (selection) => {
        const { place } = decodePlace(encodePlace({ ...HOME, selection }, lookup), turned, turnedLookup)
        if (place.selection.kind !== 'relation') throw new Error('The relation was not found')
        const before = lookup.relation.get(selection.id)?.evidence[selection.evidence]
        const after = turnedLookup.relation.get(place.selection.id)?.evidence[place.selection.evidence]
        expect([after?.document, after?.start]).toEqual([before?.document, before?.start])
        expect(place.selection.id).toBe(selection.id)
      }),
    )
  })

  it('is empty for the view that one starts with', () => {
    expect(encodePlace(HOME, lookup)).toBe('')
    expect(decode('')).toEqual({ place: HOME, lost: [], appearance: {}, newer: false })
  })

  it('stays readable', () => {
    const place: Place = {
      ...HOME,
      selection: { kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 1 },
      lens: { by: 'speaker', id: '*' },
    }
    expect(encodePlace(place, lookup)).toMatch(
      /^v=1&relation=russia-supplies-arms-mali&at=mali-aircraft-s\d+&lens=speaker:\*$/,
    )
  })

  it('opens every sentence in its article by its id alone', () => {
    for (const document of dataset.documents) {
      for (const { id } of document.sentences) {
        const { place, lost } = decode(encodeSentence(id))
        expect(place.reading).toEqual({ document: document.id, sentence: id, span: null, along: false })
        expect(lost).toEqual([])
      }
    }
  })

  it('carries language and theme where it is made to, and nothing of them otherwise', () => {
    const looks = fc.record(
      { language: some(['en', 'ar'] as const), theme: some(['light', 'dark'] as const) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(places, looks, (place, appearance) => {
        expect(decode(encodePlace(place, lookup, appearance))).toMatchObject({ place, appearance, lost: [] })
      }),
    )
    expect(encodePlace(HOME, lookup, { language: 'ar', theme: 'dark' })).toBe('v=1&lang=ar&theme=dark')
  })

  it('of half a character is written without it', () => {
    const fragment = encodePlace({ ...HOME, rowFilter: 'a\ud83d' }, lookup)
    expect(decode(fragment).place.rowFilter).toBe('a')
  })
})
