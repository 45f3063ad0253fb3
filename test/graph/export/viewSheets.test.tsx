import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewSheets } from '../../../src/graph/export/viewSheets.ts'
import type { Drawing } from '../../../src/scene/page/drawing.ts'
import type { Size } from '../../../src/scene/page/format.ts'
import { FIXED } from '../../../src/scene/page/format.ts'
import type { PictureSource } from '../../../src/store/pictureSource.ts'
import type { PictureRequest } from '../../../src/store/printer.ts'
import { NO_CONTENTS } from '../../../src/store/printer.ts'

const REQUEST: PictureRequest = {
  what: 'drawn',
  most: null,
  format: 'wide',
  size: FIXED.wide,
  scale: 1,
  background: 'light',
  hasWordmark: false,
  text: { title: 'Mali', subtitle: '', legend: [], quotes: [], foot: ['Source'], language: 'en' },
}

/** A view whose drawing has a size for each room, and the rooms that it was drawn for. */
function aView(sizeIn: (room: Size) => Size) {
  const rooms: Size[] = []
  const drawingOf = (room: Size): Drawing => {
    rooms.push(room)
    const size = sizeIn(room)
    const marks = [{ kind: 'path', d: 'M0 0', at: { x: 0, y: 0 }, scale: 1, fill: 'ink' }] as const
    const pieces = [{ layer: 'label', id: 'all', marks }] as const
    return { ...size, layers: [{ pieces, view: { zoom: 1, x: 0, y: 0 }, clip: { x: 0, y: 0, ...size } }] }
  }
  const source: PictureSource = {
    title: null,
    counts: { drawn: 5 },
    needless: [],
    canDrawFewer: false,
    contents: () => NO_CONTENTS,
    drawingOf: (_, room) => drawingOf(room ?? { width: 800, height: 600 }),
  }
  return { sheets: viewSheets(source), rooms }
}

/** The shares of a page's room that a view takes, and its scale. */
function filled(sheets: ReturnType<typeof viewSheets>, format: keyof typeof FIXED) {
  const { page, layers } = sheets.sheetOf({ ...REQUEST, format, size: FIXED[format] })
  const [{ clip, view } = { clip: null, view: { zoom: NaN } }] = layers
  return {
    across: (clip?.width ?? NaN) / page.room.width,
    down: (clip?.height ?? NaN) / page.room.height,
    zoom: view.zoom,
  }
}

const formats = fc.constantFrom('wide', 'square', 'a4Upright', 'a4Across')
const side = fc.integer({ min: 200, max: 6000 })

describe('a view on a page', () => {
  it('of one shape fills the page or has its largest scale, and is drawn twice at most', () => {
    fc.assert(
      fc.property(side, side, formats, (width, height, format) => {
        const { sheets, rooms } = aView(() => ({ width, height }))
        const { across, down, zoom } = filled(sheets, format)
        expect(Math.max(across, down)).toBeLessThanOrEqual(1.005)
        if (zoom < 1.5) expect(Math.max(across, down)).toBeGreaterThan(0.985)
        expect(rooms.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('that takes every room of a least area, as a map, is drawn twice at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50_000, max: 3_000_000 }), formats, (area, format) => {
        const { sheets, rooms } = aView(({ width, height }) => {
          const by = Math.max(1, Math.sqrt(area / (width * height)))
          return { width: width * by, height: height * by }
        })
        const { across, down } = filled(sheets, format)
        for (const share of [across, down]) expect(Math.abs(share - 1)).toBeLessThan(0.01)
        expect(rooms.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('that is lower the wider its room, as a text, is as large as it can be but for a few hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300_000, max: 4_000_000 }), formats, (area, format) => {
        const { sheets } = aView(({ width }) => ({ width, height: area / width }))
        const { across, down } = filled(sheets, format)
        expect(Math.max(across, down)).toBeLessThanOrEqual(1.005)
        const { page } = sheets.sheetOf({ ...REQUEST, format, size: FIXED[format] })
        const best = Math.min(1.5, Math.sqrt((page.room.width * page.room.height) / area))
        expect(filled(sheets, format).zoom).toBeGreaterThan(best * 0.95)
      }),
    )
  })

  it('is drawn again for another room, but for no other background, nor for letters of the page alone', () => {
    const { sheets, rooms } = aView(({ width, height }) => ({ width, height }))
    sheets.sheetOf(REQUEST)
    expect(rooms).toHaveLength(1)
    sheets.sheetOf({ ...REQUEST, background: 'dark' })
    sheets.measureAgain(false)
    sheets.sheetOf(REQUEST)
    expect(rooms).toHaveLength(1)
    sheets.measureAgain(true)
    sheets.sheetOf(REQUEST)
    expect(rooms).toHaveLength(2)
    sheets.sheetOf({ ...REQUEST, format: 'square', size: FIXED.square })
    expect(rooms).toHaveLength(3)
  })
})
