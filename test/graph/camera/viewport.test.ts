import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementsOf, STYLESHEET } from '../../../src/graph/input/elements.ts'
import { meet } from '../../../src/graph/camera/viewport.ts'
import { figureIn, plan } from '../../scene/bundled.ts'

describe('the whole view', () => {
  it('holds the box, touches two of its sides and is in the middle, a tall one at the top', () => {
    const size = fc.integer({ min: 50, max: 3000 })
    fc.assert(
      fc.property(size, size, size, size, (width, height, w, h) => {
        const box = { x: 10, y: -20, width, height }
        const { zoom, pan } = meet(box, { width: w, height: h })
        const [left, top] = [box.x * zoom + pan.x, box.y * zoom + pan.y]
        expect(left).toBeCloseTo(w - (left + width * zoom), 6)
        expect(top).toBeCloseTo(height > width ? 0 : h - (top + height * zoom), 6)
        expect(Math.min(left, top)).toBeCloseTo(0, 6)
      }),
    )
  })
})

describe('the graph that Cytoscape holds', () => {
  const figure = figureIn(plan.wide, 'en')
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(figure),
    style: STYLESHEET,
    layout: { name: 'preset' },
  })

  it('has every entity of the arrangement where the plan puts it', () => {
    expect(cy.nodes()).toHaveLength(Object.keys(plan.wide.nodes).length)
    const { x, y } = plan.wide.nodes['mali'] ?? { x: -1, y: -1 }
    expect(cy.getElementById('n:mali').position()).toEqual({ x, y })
  })

  it('has every relation between them', () => {
    const ids = new Set(Object.keys(plan.wide.nodes))
    const among = figure.strands.flatMap(({ badge, relations }) => (badge === null ? [] : relations))
    expect(cy.edges()).toHaveLength(among.length)
    expect(among.every(({ relation }) => ids.has(relation.source) && ids.has(relation.target))).toBe(true)
  })
})
