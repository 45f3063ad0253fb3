import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mark, Point } from '../../../src/scene/marks/marks.ts'
import type { DrawingLayer } from '../../../src/scene/page/drawing.ts'
import { smallestLetters } from '../../../src/scene/page/letters.ts'

/** A text of a size, in the middle of the part that its layer is cut to, or far outside it. */
interface Said {
  readonly size: number
  readonly isInside: boolean
  readonly turn: number | undefined
}

const CLIP = { x: 100, y: 50, width: 300, height: 200 }

const said: fc.Arbitrary<Said> = fc.record({
  size: fc.double({ min: 1, max: 60, noNaN: true }),
  isInside: fc.boolean(),
  turn: fc.constantFrom(undefined, -50, 90),
})

const layer = fc.record({
  texts: fc.array(said, { maxLength: 6 }),
  monograms: fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { maxLength: 3 }),
  zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
  isCut: fc.boolean(),
})

it('is the least of all that is written and shown, at the scale of its layer, whatever else is drawn', () => {
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 4 }), fc.constantFrom('left', 'middle', 'right'), (layers, anchor) => {
      const drawn = layers.map(({ texts, monograms, zoom, isCut }): DrawingLayer => {
        const middle = { x: CLIP.x + CLIP.width / 2, y: CLIP.y + CLIP.height / 2 }
        const far = { x: -40_000, y: 90_000 }
        const text = (size: number, at: Point, turn?: number, words = 'مالي'): Mark => ({
          kind: 'text',
          text: words,
          at: { x: at.x / zoom, y: at.y / zoom },
          anchor,
          rtl: true,
          font: { family: 'sans', size, weight: 400 },
          ink: 'ink',
          ...(turn !== undefined && { turn }),
        })
        return {
          view: { zoom, x: 0, y: 0 },
          clip: isCut ? CLIP : null,
          pieces: [
            { layer: 'node', id: 'a', marks: monograms.map((size) => text(size, middle)) },
            {
              layer: 'label',
              id: 'b',
              marks: texts.map(({ size, isInside, turn }) => text(size, isInside ? middle : far, turn)),
            },
            { layer: 'strand', id: 'c', marks: [text(0.5, middle, undefined, ' ')] },
          ],
        }
      })
      const shown = layers.flatMap(({ texts, zoom, isCut }) =>
        texts.filter(({ isInside }) => isInside || !isCut).map(({ size }) => size * zoom),
      )
      expect(smallestLetters({ layers: drawn })).toBeCloseTo(Math.min(Infinity, ...shown))
    }),
  )
})
