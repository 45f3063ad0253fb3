import { geoDistance } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookupOf } from '../../../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../../../src/domain/filters/filters.ts'
import type { Relation } from '../../../../src/domain/dataset/dataset.ts'
import { pairKey } from '../../../../src/domain/dataset/pair.ts'
import type { Location } from '../../../../src/features/map/land/geography.ts'
import { halfWay, project, projectionOf } from '../../../../src/features/map/land/geography.ts'
import { edgeCrossings, edgeLatitude } from '../../../../src/features/map/land/mapEdge.ts'
import type { Actor } from '../../../../src/features/map/land/actor.ts'
import { bendsOf, figureAt } from '../../../../src/features/map/picture/mapFigure.ts'
import { sample } from '../../../../src/scene/figure/curve.ts'
import { fetchEveryWord } from '../../../i18n/everyWord.ts'
import { dataset } from '../../renderApp.tsx'

await fetchEveryWord()

const location = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
)

describe('the latitude at which a shortest path crosses the edge', () => {
  it('is on that path', () => {
    fc.assert(
      fc.property(location, location, fc.integer({ min: -180, max: 179 }), (a, b, middle) => {
        const latitude = edgeLatitude(middle, a, b)
        if (latitude === undefined) return
        const edge: [number, number] = [middle + 180, latitude]
        const [from, to]: [[number, number], [number, number]] = [
          [a[0], a[1]],
          [b[0], b[1]],
        ]
        // Opposite points have no single shortest path.
        fc.pre(geoDistance(from, to) < Math.PI - 0.05)
        expect(geoDistance(from, edge) + geoDistance(edge, to)).toBeCloseTo(geoDistance(from, to), 5)
      }),
    )
  })

  it('does not exist for a path that stays on the map', () => {
    fc.assert(
      fc.property(location, location, (a, b) => {
        const middle = (a[0] + b[0]) / 2
        fc.pre(Math.abs(a[0] - b[0]) < 180)
        expect(edgeLatitude(middle, a, b)).toBeUndefined()
      }),
    )
  })

  it('is near the pole between China and the United States', () => {
    expect(edgeLatitude(22, [116, 40], [-77, 39])).toBeGreaterThan(80)
  })
})

/** Pennsylvania, Paris and Wellington on a map whose middle is Europe. */
const FAR: Readonly<Record<string, Location>> = {
  mali: [-77, 40],
  russia: [2, 48],
  china: [174, -41],
}

function drawn(isForward: boolean) {
  const of = (source: string, target: string): Relation => {
    const [example] = dataset.relations
    if (example === undefined) throw new Error('The dataset has no relation')
    return { ...example, id: `${source}-${target}`, source, target }
  }
  const own = {
    ...dataset,
    entities: dataset.entities.filter(({ id }) => id in FAR),
    relations: [isForward ? of('mali', 'china') : of('china', 'mali'), of('mali', 'russia')],
  }
  const lookup = lookupOf(own)
  const projection = projectionOf([...Object.values(FAR), [90, 0]])
  const actors = own.entities.map((entity): Actor => {
    const at = FAR[entity.id] ?? [0, 0]
    return { entity, location: at, at: project(projection, at) }
  })
  const scene = {
    actors,
    graph: visibleGraph(own, lookup, NO_FILTERS),
    lookup,
    language: 'en' as const,
    size: 0.76,
    gaps: { apart: 5, joined: 20 },
    halfWay: (a: Actor, b: Actor) => project(projection, halfWay(a.location, b.location)),
    crossings: edgeCrossings(projection, actors, own.relations),
  }
  const bends = bendsOf(scene, 2)
  return {
    scene,
    figure: figureAt(scene, 2, bends, null),
    edge: 2 * project(projection, [projection.rotate()[0] * -1 + 179.99, 0]).x,
  }
}

describe.each([true, false])('a line to the other side of the Pacific (forward: %s)', (isForward) => {
  const { scene, figure, edge } = drawn(isForward)
  const parts = figure.strands.filter(
    ({ relations: [{ relation }] }) => relation.source !== 'russia' && relation.target !== 'russia',
  )

  it('leaves at one edge of the map and enters at the other, and never crosses its middle', () => {
    expect([...scene.crossings.keys()]).toEqual([pairKey('mali', 'china')])
    expect(parts).toHaveLength(2)
    for (const { curve } of parts) {
      const xs = sample(curve, 20).map(({ x }) => x)
      const side = Math.sign(xs[10] ?? 0)
      expect(xs.every((x) => Math.sign(x) === side)).toBe(true)
      expect(Math.max(...xs.map(Math.abs))).toBeGreaterThan(0.8 * edge)
      expect(Math.max(...xs.map(Math.abs))).toBeLessThan(1.02 * edge)
    }
    const sides = parts.map(({ curve }) => Math.sign(curve.from.x))
    expect(new Set(sides).size).toBe(2)
  })

  it('has one badge and one arrowhead, at the object', () => {
    expect(parts.filter(({ badge }) => badge !== null)).toHaveLength(1)
    const pointed = parts.flatMap(({ arrows, curve }) => (arrows.to ? [curve.to] : arrows.from ? [curve.from] : []))
    expect(pointed).toHaveLength(1)
    const object = figure.nodes.get(isForward ? 'china' : 'mali')
    const [head] = pointed
    expect(Math.hypot((head?.x ?? 0) - (object?.x ?? 0), (head?.y ?? 0) - (object?.y ?? 0))).toBeLessThan(40)
  })

  it('leaves lines that stay on the map whole', () => {
    expect(figure.strands).toHaveLength(3)
  })
})

it('leaves the lines of the published dataset whole: their shortest paths cross the edge only near the pole', () => {
  const placed = dataset.entities.flatMap((entity) =>
    entity.location === undefined ? [] : [{ entity, location: entity.location }],
  )
  const projection = projectionOf(placed.map(({ location: at }) => at))
  const actors = placed.map((one): Actor => ({ ...one, at: project(projection, one.location) }))
  expect(edgeCrossings(projection, actors, dataset.relations).size).toBe(0)
})
