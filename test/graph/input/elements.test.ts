import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import { elementsOf, STYLESHEET } from '../../../src/graph/input/elements.ts'
import { figureIn, plan } from '../../scene/bundled.ts'

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
