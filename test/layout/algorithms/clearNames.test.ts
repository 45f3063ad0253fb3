import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { clearNames, nameFaults } from '../../../src/layout/algorithms/clearNames.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { boxContains } from '../../../src/scene/figure/boxes.ts'
import type { Point } from '../../../src/scene/marks/marks.ts'
import { figureIn, plan } from '../../scene/bundled.ts'

const measure = fontMeasure()

describe.each(LANGUAGES)('the first pictures of the bundled dataset in %s', (language) => {
  it('have no name on a line on a phone', () => {
    expect([...nameFaults(figureIn(plan.tall, language), measure).by]).toEqual([])
  })

  it('have no name on a thick line on a desktop, and few on thin ones', () => {
    const all = figureIn(plan.wide, language)
    const thick = { ...all, strands: all.strands.filter(({ width }) => width > 3) }
    expect([...nameFaults(thick, measure).by]).toEqual([])
    expect(nameFaults(all, measure).by.size).toBeLessThanOrEqual(4)
  })
})

describe('clearing names', () => {
  const FRAME = { width: 600, height: 400 }
  const COVERED = [{ x: 0, y: 300, width: 150, height: 100 }]
  const body = { r: 16, labelWidth: 70, labelHeight: 14 }
  const place = fc.record({ x: fc.integer({ min: 180, max: 560 }), y: fc.integer({ min: 30, max: 270 }) })
  const ids = ['a', 'b', 'c', 'd', 'e']
  const layout = {
    ...FRAME,
    bodies: ids.map(() => body),
    links: [
      { a: 0, b: 1, strands: 1 },
      { a: 1, b: 2, strands: 1 },
      { a: 3, b: 4, strands: 2 },
    ],
  }
  /** Names below their nodes, crossed by whoever stands there. */
  const faultsAt = (at: readonly Point[]) => {
    const by = new Map<string, number>()
    for (const [i, { x, y }] of at.entries()) {
      const name = { x: x - 35, y: y + 16, width: 70, height: 14 }
      const on = at.filter((other, j) => j !== i && boxContains(name, other, body.r)).length
      if (on > 0) by.set(ids[i] ?? '', on)
    }
    return { total: [...by.values()].reduce((sum, one) => sum + one, 0), by }
  }

  it('never leaves more faults than there were, and puts nobody under what covers the frame', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: ids.length, maxLength: ids.length }), (start) => {
        const at = clearNames(layout, start, { ids, covered: COVERED, faultsAt })
        expect(faultsAt(at).total).toBeLessThanOrEqual(faultsAt(start).total)
        if (faultsAt(start).total === 0) expect(at).toEqual(start)
        for (const point of at) expect(COVERED.some((box) => boxContains(box, point, body.r))).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('moves a node off the name of another', () => {
    const start = [
      { x: 300, y: 100 },
      { x: 310, y: 126 },
      { x: 450, y: 200 },
      { x: 200, y: 220 },
      { x: 380, y: 60 },
    ]
    expect(faultsAt(start).total).toBeGreaterThan(0)
    expect(faultsAt(clearNames(layout, start, { ids, covered: COVERED, faultsAt })).total).toBe(0)
  })
})
