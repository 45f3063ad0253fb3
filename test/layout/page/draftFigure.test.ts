import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeGraph } from '../../../src/domain/dataExport/extent.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { crossedBy, linesOf } from '../../../src/layout/page/freeLabels.ts'
import { finished } from '../../../src/domain/collections/steps.ts'
import { draftFigure } from '../../../src/layout/page/draftFigure.ts'
import { pagePositions } from '../../../src/layout/page/pagePositions.ts'
import { badgeBox, badgeText, boxContains, grown, labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
import type { Figure } from '../../../src/scene/figure/figure.ts'
import { SLOTS } from '../../../src/scene/figure/plan.ts'
import type { Measure } from '../../../src/scene/marks/lettering.ts'
import { dataset, lookup, plan } from '../../scene/bundled.ts'

const measure: Measure = (text, { size }) => text.length * size * 0.52

const at = new Map(Object.entries(plan.wide.nodes))
const whole = wholeGraph(dataset, new Set())
const graph = {
  entities: whole.entities.filter(({ id }) => at.has(id)),
  relations: whole.relations.filter(({ relation }) => at.has(relation.source) && at.has(relation.target)),
}

const PAGES = [
  { width: 1300, height: 700 },
  { width: 760, height: 1200 },
  { width: 1000, height: 1000 },
]

const figureFor = (size: (typeof PAGES)[number], language: (typeof LANGUAGES)[number]): Figure =>
  finished(draftFigure(graph, { at, slots: new Map(), ...plan.wide }, size, { lookup, language }, measure).placed())
    .figure

describe.each(PAGES)('a picture for a page of $width by $height', (size) => {
  const frame = { x: 0, y: 0, ...size }

  it.each(LANGUAGES)('names every actor inside the page, in %s', (language) => {
    const { nodes } = figureFor(size, language)
    expect(nodes.size).toBe(at.size)
    for (const node of nodes.values()) {
      expect(node.label.slot).not.toBeNull()
      const box = labelBox(node, node.label.slot ?? 's', measure)
      expect(boxContains(frame, box), node.entity.id).toBe(true)
      expect(boxContains(frame, { x: box.x + box.width, y: box.y + box.height }), node.entity.id).toBe(true)
    }
  })

  it('has no name with a line through it where the name has a free place', () => {
    const figure = figureFor(size, 'en')
    const lines = linesOf(figure)
    const nodes = [...figure.nodes.values()]
    const badges = figure.strands.flatMap((strand) => {
      const text = badgeText(strand)
      return text === null ? [] : [badgeBox(strand, text, measure)]
    })
    for (const node of nodes) {
      const own = labelBox(node, node.label.slot ?? 's', measure)
      if (crossedBy(own, lines) === 0) continue
      const others = nodes.filter((other) => other !== node)
      const isFree = (slot: (typeof SLOTS)[number]) => {
        const box = grown(labelBox(node, slot, measure), 2)
        const isApart = (other: { x: number; y: number; width: number; height: number }) => overlap(box, other) === 0
        return (
          boxContains(frame, box) &&
          boxContains(frame, { x: box.x + box.width, y: box.y + box.height }) &&
          crossedBy(box, lines) === 0 &&
          badges.every(isApart) &&
          others.every((other) => isApart(labelBox(other, other.label.slot ?? 's', measure))) &&
          others.every(({ x, y, r }) => isApart({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
        )
      }
      expect(SLOTS.filter(isFree), node.entity.id).toEqual([])
    }
  })
})

describe('the places on a page', () => {
  it('keep who is left of whom and who is above whom, where nobody has to make room', () => {
    const grid = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 2,
      maxLength: 8,
      selector: ([x, y]) => `${x} ${y}`,
    })
    fc.assert(
      fc.property(grid, (cells) => {
        const bodies = cells.map(([x, y]) => ({ r: 5, at: { x: x * 100, y: y * 100 } }))
        const places = pagePositions(bodies, 1200, 900)
        for (const [i, one] of bodies.entries())
          for (const [j, other] of bodies.entries()) {
            const [a, b] = [places[i], places[j]]
            if (a === undefined || b === undefined) continue
            if (one.at.x < other.at.x) expect(a.x).toBeLessThan(b.x)
            if (one.at.y < other.at.y) expect(a.y).toBeLessThan(b.y)
          }
      }),
    )
  })

  it('are apart also for those who stood on one spot', () => {
    const bodies = [1, 2].map(() => ({ r: 20, at: { x: 10, y: 10 } }))
    const [a, b] = pagePositions(bodies, 800, 600)
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(40)
  })
})
