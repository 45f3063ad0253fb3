import fc from 'fast-check'
import { expect, it } from 'vitest'
import { captionHeight, captionText, placeCaption } from '../../../../src/features/map/picture/caption.ts'
import { insetRadius, placeInset } from '../../../../src/features/map/picture/inset.ts'
import type { Measure } from '../../../../src/scene/marks/lettering.ts'

const measure: Measure = (text, font) => text.length * font.size * 0.5

it('stays in the clear part below its circle, whatever the size of the text, the window and the name', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 320, max: 1600 }),
      fc.integer({ min: 360, max: 1000 }),
      fc.double({ min: 1, max: 2, noNaN: true }),
      fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('en', 'ar'),
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 1600 }), y: fc.integer({ min: 0, max: 1000 }) })),
      (width, height, scale, name, language, covered) => {
        const clear = { x: 0, y: 0, width, height }
        const text = captionText(`Around ${name.join(' ')}, enlarged`, language, scale, measure, width)
        const circle = placeInset(clear, insetRadius(clear, clear), covered, captionHeight(text))
        const { x, baselines, font, lines } = placeCaption(text, circle, clear)
        expect(lines.join(' ')).toBe(`Around ${name.join(' ')}, enlarged`)
        for (const [at, line] of lines.entries()) {
          const half = measure(line, font) / 2
          expect(circle.x + x - half).toBeGreaterThanOrEqual(0)
          expect(circle.x + x + half).toBeLessThanOrEqual(width)
          const baseline = circle.y + (baselines[at] ?? Number.NaN)
          expect(baseline - 0.9 * font.size).toBeGreaterThanOrEqual(circle.y + circle.r)
          expect(baseline + 0.45 * font.size).toBeLessThanOrEqual(height)
        }
      },
    ),
  )
})
