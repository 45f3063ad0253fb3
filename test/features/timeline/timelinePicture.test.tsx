import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { TimelineView } from '../../../src/features/timeline/TimelineView.tsx'
import { measure, outside, pictureOf, piecesOf } from '../export/pictureOf.ts'
import { relationOf, renderApp } from '../renderApp.tsx'

const WHOLE = { what: 'drawn', most: null } as const

describe('the picture of the timeline', () => {
  it.each(LANGUAGES)(
    'draws every event of the view, in a room of any shape, and nothing outside (%s)',
    async (language) => {
      const { store, container } = renderApp(<TimelineView />, { language })
      const source = await pictureOf(store, 'timeline')
      const onScreen = new Set(
        [...container.querySelectorAll<HTMLElement>('[data-event]')].map((one) => one.dataset['event']),
      )
      expect(onScreen.size).toBeGreaterThan(10)
      for (const room of [null, { width: 700, height: 1400 }, { width: 2200, height: 900 }]) {
        const drawing = source.drawingOf(WHOLE, room, measure)
        const drawn = new Set(
          piecesOf(drawing)
            .filter(({ layer }) => layer === 'strand')
            .map(({ id }) => id),
        )
        for (const key of onScreen) expect(drawn).toContain(key)
        expect(outside(drawing)).toEqual([])
        if (room !== null) expect(drawing.width).toBeCloseTo(room.width)
      }
    },
  )

  it('has its heads at the side where reading begins, and time to the right in both languages', async () => {
    for (const language of LANGUAGES) {
      const { store, unmount } = renderApp(<TimelineView />, { language })
      const drawing = (await pictureOf(store, 'timeline')).drawingOf(WHOLE, null, measure)
      const [axis] = drawing.layers[0]?.pieces ?? []
      const years = (axis?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.at.x] : []))
      expect(years).toEqual(years.toSorted((a, b) => a - b))
      const clip = drawing.layers[1]?.clip
      expect((clip?.x ?? NaN) > 0).toBe(language === 'en')
      unmount()
    }
  })

  it('can be drawn with fewer actors, and closer where its rows do not fit, so that its letters are larger', async () => {
    const { store } = renderApp(<TimelineView />)
    const source = await pictureOf(store, 'timeline')
    const room = { width: 1200, height: 700 }
    const all = source.drawingOf(WHOLE, room, measure)
    const few = source.drawingOf({ ...WHOLE, most: 6 }, room, measure)
    expect(few.height).toBeLessThan(all.height)
    expect(source.contents({ ...WHOLE, most: 6 }).actors).toBeLessThanOrEqual(6)
    const loose = source.drawingOf(WHOLE, { ...room, height: 10_000 }, measure)
    expect(all.height).toBeLessThan(loose.height * 0.85)
    expect(piecesOf(all).map(({ id }) => id)).toEqual(piecesOf(loose).map(({ id }) => id))
  })

  it('explains only the forms that are drawn', async () => {
    const { store } = renderApp(<TimelineView />)
    const labels = async () => (await pictureOf(store, 'timeline')).contents(WHOLE).samples.map(({ label }) => label)
    expect(await labels()).toContain('Asserted')
    act(() => store.getState().setDates({ from: '2012', to: '2012' }))
    const few = await labels()
    expect(few).not.toContain('Hollow: future of its text')
  })

  it('marks the words of the selected event', async () => {
    const coup = relationOf('coup-officers', 'overthrows', 'mali')
    const { store } = renderApp(<TimelineView />, { selection: { kind: 'relation', id: coup.id, evidence: 0 } })
    const source = await pictureOf(store, 'timeline')
    const inks = piecesOf(source.drawingOf(WHOLE, null, measure)).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.ink] : [])),
    )
    expect(inks).toContain('marker-ink')
    expect(source.contents(WHOLE).relations).toContain(coup.id)
  })
})
