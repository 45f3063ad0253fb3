import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import type { Color } from 'culori'
import { describe, expect, it } from 'vitest'
import { FORCED, MORE_CONTRAST, paletteCss, PALETTE, THEMES } from '../../../src/scene/marks/palette.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { categoryGlyph } from '../../../src/scene/marks/glyphs.ts'
import { stanceStroke, strandMarks } from '../../../src/scene/marks/strandMarks.ts'
import { dataset, figureIn, plan } from '../bundled.ts'
import type { Ink } from '../../../src/scene/marks/inks.ts'

const ofKind = (kind: 'edge-' | 'type-') =>
  (Object.keys(PALETTE.light) as Ink[]).filter((ink) => ink.startsWith(kind) && !ink.startsWith('type-fill-'))

function present(value: string | undefined): Color {
  const colour = value === undefined ? undefined : parse(value)
  if (colour === undefined) throw new Error(`${value} is no colour`)
  return colour
}

/** How people without one kind of cone see a colour, after Brettel, Viénot and Mollon (1997). */
const SEEN_BY = {
  'full colour vision': (colour: Color) => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
}
const oklab = converter('oklab')
const distance = differenceEuclidean('oklab')

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTE[theme]
  const strong = { ...palette, ...MORE_CONTRAST[theme] }

  it('draws every line so that it is seen, and every text so that it is read', () => {
    for (const ink of ofKind('edge-'))
      expect(wcagContrast(palette[ink], palette.canvas), ink).toBeGreaterThanOrEqual(3.6)
    for (const ink of ['ink', 'ink2', 'ink3', 'seal', 'focus'] as const)
      expect(wcagContrast(palette[ink], palette.paper), ink).toBeGreaterThanOrEqual(4.7)
    expect(wcagContrast(palette['marker-ink'], palette.marker)).toBeGreaterThanOrEqual(7)
  })

  it('has more contrast for those who ask for it', () => {
    for (const ink of ofKind('edge-')) expect(wcagContrast(strong[ink], strong.canvas), ink).toBeGreaterThanOrEqual(4.5)
    for (const ink of ['ink', 'ink2', 'ink3', 'seal', 'focus'] as const)
      expect(wcagContrast(strong[ink], strong.paper), ink).toBeGreaterThanOrEqual(7)
    for (const ink of ['rule', 'rule-strong'] as const)
      expect(wcagContrast(strong[ink], strong.paper), ink).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(SEEN_BY))('keeps the categories apart with %s', (_, seen) => {
    for (const [values, least] of [
      [palette, 6.5],
      [strong, 5.8],
    ] as const) {
      const lines = ofKind('edge-').map((ink) => ({ ink, colour: oklab(seen(present(values[ink]))) }))
      for (const [at, one] of lines.entries())
        for (const other of lines.slice(at + 1))
          expect(distance(one.colour, other.colour) * 100, `${one.ink}, ${other.ink}`).toBeGreaterThanOrEqual(least)
    }
  })
})

it('tells stances apart by the shape of the line alone, which no colour vision changes', () => {
  for (const ink of ofKind('edge-')) {
    for (const width of [1.5, 2.4, 6]) {
      const lines = STANCES.map((stance) => stanceStroke(stance, ink, width))
      // One colour for all: nothing has to be told by it.
      expect(new Set(lines.map((line) => line.ink)).size).toBe(1)
      const [asserted, attributed, hypothetical] = lines
      expect(asserted?.dash).toBeUndefined()
      // A dot is as long as the line is wide, a dash more than twice as long, and there is room between them.
      const [dot = 0, betweenDots = 0] = attributed?.dash ?? []
      const [dash = 0, betweenDashes = 0] = hypothetical?.dash ?? []
      expect(attributed?.round).toBe(true)
      expect(dot).toBeLessThan(0.1)
      expect(betweenDots - width).toBeGreaterThanOrEqual(0.75 * width)
      expect(dash).toBeGreaterThan(2 * width)
      expect(betweenDashes).toBeGreaterThan(width)
    }
  }
})

it('draws what is denied, and nothing else, hollow and crossed, in any colour', () => {
  const [drawn] = figureIn(plan.all, 'en').strands
  if (drawn === undefined) throw new Error('The picture has no line')
  for (const stance of STANCES) {
    for (const width of [1.8, 6]) {
      const marks = strandMarks({ ...drawn, stance, width, glyph: null })
      const lines = marks.flatMap((mark) => (mark.kind === 'curve' ? [mark.stroke.ink] : []))
      const crosses = marks.filter((mark) => mark.kind === 'path' && mark.fill === undefined)
      expect(lines.at(-1) === 'canvas', stance).toBe(stance === 'denied')
      expect(crosses, stance).toHaveLength(stance === 'denied' ? 2 : 0)
    }
  }
})

it('gives every category a glyph of its own, which needs no colour', () => {
  const categories = dataset.vocabulary.categories.map(({ id }) => id)
  expect(new Set(categories.map(categoryGlyph)).size).toBe(categories.length)
})

it('takes every colour from the system where it forces its own', () => {
  for (const value of Object.values(FORCED))
    expect(value).toMatch(/^(Canvas|CanvasText|Highlight|HighlightText|GrayText)$/)
  const css = paletteCss()
  const forced = css.slice(css.indexOf('forced-colors'))
  for (const ink of Object.keys(PALETTE.light)) expect(forced).toContain(`--${ink}:`)
})
