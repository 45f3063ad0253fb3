import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import { encodeView, encodeSentence } from '../../../src/domain/permalink/encodeView.ts'
import type { ViewState } from '../../../src/domain/permalink/viewState.ts'
import { HOME_VIEW } from '../../../src/domain/permalink/viewState.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { decode, places, relation, some } from './arbitraryViews.ts'

describe('a permalink', () => {
  it('brings back any view, as an address keeps it', () => {
    fc.assert(
      fc.property(places, (place) => {
        const address = new URL(`https://sanad.example/a/?dataset=alliances#${encodeView(place, lookup)}`)
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
        const { place } = decodeView(encodeView({ ...HOME_VIEW, selection }, lookup), turned, turnedLookup)
        if (place.selection.kind !== 'relation') throw new Error('The relation was not found')
        const before = lookup.relation.get(selection.id)?.evidence[selection.evidence]
        const after = turnedLookup.relation.get(place.selection.id)?.evidence[place.selection.evidence]
        expect([after?.document, after?.start]).toEqual([before?.document, before?.start])
        expect(place.selection.id).toBe(selection.id)
      }),
    )
  })

  it('is empty for the view that one starts with', () => {
    expect(encodeView(HOME_VIEW, lookup)).toBe('')
    expect(decode('')).toEqual({ place: HOME_VIEW, lost: [], appearance: {}, newer: false })
  })

  it('stays readable', () => {
    const place: ViewState = {
      ...HOME_VIEW,
      selection: { kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 1 },
      lens: { by: 'speaker', id: '*' },
    }
    expect(encodeView(place, lookup)).toMatch(
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
        expect(decode(encodeView(place, lookup, appearance))).toMatchObject({ place, appearance, lost: [] })
      }),
    )
    expect(encodeView(HOME_VIEW, lookup, { language: 'ar', theme: 'dark' })).toBe('v=1&lang=ar&theme=dark')
  })

  it('of half a character is written without it', () => {
    const fragment = encodeView({ ...HOME_VIEW, rowFilter: 'a\ud83d' }, lookup)
    expect(decode(fragment).place.rowFilter).toBe('a')
  })
})
