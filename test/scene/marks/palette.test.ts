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

it('takes every colour from the system where it forces its own', () => {
  for (const value of Object.values(FORCED))
    expect(value).toMatch(/^(Canvas|CanvasText|Highlight|HighlightText|GrayText)$/)
  const css = paletteCss()
  const forced = css.slice(css.indexOf('forced-colors'))
  for (const ink of Object.keys(PALETTE.light)) expect(forced).toContain(`--${ink}:`)
})
