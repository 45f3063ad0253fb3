import { describe, expect, it } from 'vitest'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { badgeText } from '../../../src/scene/figure/boxes.ts'
import { AT_REST } from '../../../src/domain/highlight/emphasis.ts'
import { emphasised } from '../../../src/scene/marks/compose.ts'
import { pointAt } from '../../../src/scene/figure/curve.ts'
import { hitTest } from '../../../src/scene/figure/hitTest.ts'
import { figureIn, plan } from '../bundled.ts'

const measure = fontMeasure()
const figure = figureIn(plan.wide, 'ar')
const at = (point: { x: number; y: number }, tolerance = 12) => hitTest(figure, measure, AT_REST, point, tolerance)

describe('a click on the picture', () => {
  it('on a node finds its entity', () => {
    for (const node of figure.nodes.values()) expect(at(node)).toEqual({ kind: 'entity', id: node.entity.id })
  })

  it('beside a node finds it no more, except on its label', () => {
    const turns = Array.from({ length: 8 }, (_, eighth) => (eighth * Math.PI) / 4)
    for (const { x, y, r, entity } of figure.nodes.values()) {
      const found = turns.map((turn) => at({ x: x + 2 * r * Math.cos(turn), y: y + 2 * r * Math.sin(turn) }))
      expect(found.filter((hit) => hit?.id === entity.id).length, entity.id).toBeLessThan(turns.length)
    }
  })

  it('on a badge finds its relation', () => {
    const badged = figure.strands.filter((strand) => badgeText(strand) !== null)
    expect(badged.length).toBeGreaterThan(20)
    for (const { curve, badge, relations } of badged) {
      expect(at(pointAt(curve, badge ?? 0.5))).toEqual({ kind: 'relation', id: relations[0].relation.id })
    }
  })

  it('anywhere along a line finds something: no click on an edge is dead', () => {
    for (const { curve } of figure.strands) {
      for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const { x, y } = pointAt(curve, t)
        expect(at({ x: x + 4, y: y + 4 })).not.toBeNull()
      }
    }
  })

  it('on paper finds nothing', () => {
    expect(at({ x: -500, y: -500 })).toBeNull()
  })
})

describe('what is looked at', () => {
  const ids = (emphasis: Partial<typeof AT_REST>) => {
    const part = emphasised(figure, { ...AT_REST, ...emphasis })
    return part && [...part.nodes.keys(), ...part.strands.map(({ relations: [{ relation }] }) => relation.id)].sort()
  }

  it('is nothing at rest', () => expect(ids({})).toBeNull())

  it('is a hovered entity with its neighbours and the lines between', () => {
    const part = ids({ hoveredEntity: 'turkey' })
    expect(part).toEqual(expect.arrayContaining(['turkey', 'mali', 'turkey-supplies-arms-mali']))
    expect(part).not.toContain('china')
  })

  it('is a hovered relation with its ends, and the selected entity', () => {
    expect(ids({ hoveredRelation: 'russia-supplies-arms-mali', selectedEntity: 'china' })).toEqual([
      'china',
      'mali',
      'russia',
      'russia-supplies-arms-mali',
    ])
  })
})
