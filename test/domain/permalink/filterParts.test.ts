import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import { encodeView } from '../../../src/domain/permalink/encodeView.ts'
import { HOME_VIEW } from '../../../src/domain/permalink/viewState.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { decode, off } from './arbitraryViews.ts'

describe('the filters in a permalink', () => {
  it('says what is filtered in words that can be read, and names of it what it cannot use', () => {
    const filters = {
      ...NO_FILTERS,
      relationType: new Set(['fights']),
      speaker: new Set(['*', 'jnim']),
      dates: { from: '2012', to: null },
      undated: true,
      minSentences: 2,
    }
    expect(encodeView({ ...HOME_VIEW, filters }, lookup)).toBe(
      'v=1&off.relationType=fights&off.speaker=*,jnim&dates=2012..&undated=1&min=2',
    )
    const { place, lost } = decode(
      'v=1&off.relationType=hugs&off.polarity=neutral&off.speaker=nobody&dates=2020..2012&min=0&min.publishers=3',
    )
    expect(place.filters).toEqual({ ...NO_FILTERS, polarity: new Set(['neutral']), minPublishers: 3 })
    expect(lost).toEqual(['hugs', 'nobody', 'dates=2020..2012', 'min=0'].map((value) => ({ what: 'filter', value })))
    for (const dates of ['..', '2012', '2012..2015..2020', '201X..', '2012/2015..', 'soon..', '2012~..'])
      expect(decode(`v=1&dates=${dates}`)).toMatchObject({ place: HOME_VIEW, lost: [{ value: `dates=${dates}` }] })
  })

  it('names what is shown where that is shorter', () => {
    const types = dataset.vocabulary.relationTypes.map(({ id }) => id)
    const filters = { ...NO_FILTERS, relationType: new Set(types.filter((id) => id !== 'fights')) }
    const fragment = encodeView({ ...HOME_VIEW, filters }, lookup)
    expect(fragment).toBe('v=1&only.relationType=fights')
    expect(decode(fragment)).toMatchObject({ place: { ...HOME_VIEW, filters }, lost: [] })
    expect(decode('v=1&only.relationType=hugs')).toMatchObject({ place: HOME_VIEW, lost: [{ value: 'hugs' }] })
  })

  it('keeps publishers apart whose names hold commas and signs', () => {
    const publishers = ['Reuters, London', '100% News', 'a%2Cb', 'Reuters', 'a,b']
    const data = {
      ...dataset,
      documents: dataset.documents.map((one, at) => ({ ...one, publisher: publishers[at] ?? one.publisher })),
    }
    fc.assert(
      fc.property(off(publishers), (publisher) => {
        const place = { ...HOME_VIEW, filters: { ...NO_FILTERS, publisher } }
        expect(decodeView(encodeView(place, lookupOf(data)), data, lookupOf(data))).toMatchObject({ place, lost: [] })
      }),
    )
  })
})
