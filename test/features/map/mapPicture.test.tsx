import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { inLanguage } from '../../../src/domain/language/inLanguage.ts'
import { MapView } from '../../../src/features/map/MapView.tsx'
import { aCanvas } from '../aCanvas.ts'
import { measure, pictureOf, piecesOf, textsOf } from '../export/pictureOf.ts'
import { dataset, relationOf, renderApp } from '../renderApp.tsx'

const WHOLE = { what: 'drawn', most: null } as const
/** The network behind the map, whose zoom the map takes over. */
const NETWORK = aCanvas()
const placed = dataset.entities.filter(({ location }) => location !== undefined)

describe('the picture of the map', () => {
  it.each(LANGUAGES)('draws and names everyone who has a place, over the land (%s)', async (language) => {
    const { store } = renderApp(<MapView />, { language })
    const source = await pictureOf(store, 'map')
    for (const room of [null, { width: 500, height: 900 }]) {
      const drawing = source.drawingOf(WHOLE, room, measure)
      const drawn = new Set(
        piecesOf(drawing)
          .filter(({ layer }) => layer === 'node')
          .map(({ id }) => id),
      )
      const words = textsOf(drawing).join(' ')
      for (const { id, labels } of placed) {
        expect(drawn).toContain(id)
        const [first = ''] = inLanguage(labels, language).text.split(' ')
        expect(words).toContain(first.slice(0, 5))
      }
      const inks = piecesOf(drawing).flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'path' && mark.fill !== undefined ? [mark.fill] : [])),
      )
      expect(inks).toEqual(expect.arrayContaining(['sea', 'land', 'land-named']))
      // What is drawn in the colour of the canvas would be a hole in a transparent picture.
      expect(inks).not.toContain('canvas')
      expect(drawing.layers.map(({ clip }) => clip)).not.toContain(null)
    }
  })

  it('offers the view once the user has moved it, with what is in it', async () => {
    const { store } = renderApp(<MapView />)
    expect(Object.keys((await pictureOf(store, 'map')).counts)).toEqual(['drawn'])
    act(() => store.getState().setCanvas(NETWORK))
    act(() => store.getState().canvas?.zoomBy(1.6))
    const { counts } = await pictureOf(store, 'map')
    expect(counts.drawn).toBe(placed.length)
    expect(counts.view).toBeGreaterThan(0)
    expect(counts.view).toBeLessThan(placed.length)
  })

  it('explains only what is drawn, and has the selected relation among those whose sentences can be quoted', async () => {
    const arms = relationOf('russia', 'supplies-arms', 'mali')
    const { store } = renderApp(<MapView />, { selection: { kind: 'relation', id: arms.id, evidence: 0 } })
    const { entityTypes, relations, categories } = (await pictureOf(store, 'map')).contents(WHOLE)
    expect(entityTypes).not.toContain('person')
    expect(categories).toContain('military')
    expect(relations).toContain(arms.id)
  })
})
