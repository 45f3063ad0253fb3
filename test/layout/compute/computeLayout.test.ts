import { describe, expect, it } from 'vitest'
import { superiorsOf } from '../../../src/domain/analysis/offices.ts'
import { computeLayout } from '../../../src/layout/compute/computeLayout.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { ringsAbout } from '../../../src/layout/algorithms/concentric.ts'
import { bodiesOf, graphAmong } from '../../../src/layout/algorithms/bodies.ts'
import { labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
import type { Arrangement } from '../../../src/scene/figure/plan.ts'
import { dataset, figureIn, lookup, plan } from '../../scene/bundled.ts'

const measure = fontMeasure()
const entities = Object.keys(plan.wide.nodes)
const order = { entities, centre: null, base: plan.wide, pins: new Map() }
const LAYOUTS = ['force', 'blocs', 'concentric', 'offices'] as const
const laidOut = new Map(
  LAYOUTS.map((layout) => [layout, computeLayout({ ...order, layout }, dataset, lookup, measure)]),
)
const arrangementOf = (layout: (typeof LAYOUTS)[number]) => laidOut.get(layout) ?? plan.wide

const distanceIn = ({ nodes }: Arrangement, a: string, b: string) =>
  Math.hypot((nodes[a]?.x ?? 0) - (nodes[b]?.x ?? 0), (nodes[a]?.y ?? 0) - (nodes[b]?.y ?? 0))

describe.each(LAYOUTS)('the layout "%s" of the first view', (layout) => {
  it('has a place of its own for everyone', () => {
    const { nodes } = arrangementOf(layout)
    expect(Object.keys(nodes).toSorted()).toEqual(entities.toSorted())
    const discs = [...figureIn(arrangementOf(layout), 'en').nodes.values()]
    const touching = discs.flatMap((a, i) =>
      discs
        .slice(i + 1)
        .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.r + b.r)
        .map((b) => `${a.entity.id} / ${b.entity.id}`),
    )
    expect(touching).toEqual([])
  })

  it.each(['en', 'ar'] as const)('has no label over another in %s, and nearly all of them', (language) => {
    const nodes = [...figureIn(arrangementOf(layout), language).nodes.values()]
    const boxes = nodes.flatMap((node) => (node.label.slot === null ? [] : [labelBox(node, node.label.slot, measure)]))
    expect(boxes.length).toBeGreaterThan(entities.length * 0.85)
    const overlaps = boxes.flatMap((box, i) => boxes.slice(i + 1).map((other) => overlap(box, other)))
    expect(Math.max(...overlaps)).toBeLessThan(12)
  })

  it('is the same each time', () => {
    expect(computeLayout({ ...order, layout }, dataset, lookup, measure)).toEqual(arrangementOf(layout))
  })
})

it('a concentric layout puts each as many rings from the middle as relations lead there', () => {
  const arrangement = computeLayout({ ...order, layout: 'concentric', centre: 'turkey' }, dataset, lookup, measure)
  const among = graphAmong(
    dataset,
    entities.flatMap((id) => lookup.entity.get(id) ?? []),
  )
  const bodies = bodiesOf(among, lookup, measure)
  const rings = ringsAbout(entities.indexOf('turkey'), bodies)
  expect(rings[entities.indexOf('turkey')]).toBe(0)
  expect(Math.max(...rings)).toBeGreaterThan(1)
  for (const { a, b } of bodies.pairs) expect(Math.abs((rings[a] ?? 0) - (rings[b] ?? 0))).toBeLessThanOrEqual(1)
  const near = entities.filter((_, i) => rings[i] === 1)
  const neighbours = new Set(
    dataset.relations.flatMap(({ source, target }) =>
      source === 'turkey' ? [target] : target === 'turkey' ? [source] : [],
    ),
  )
  expect(near.toSorted()).toEqual(entities.filter((id) => neighbours.has(id)).toSorted())
  expect(arrangement.nodes['turkey']).toBeDefined()
})

it('pinned entities stay where they were put', () => {
  const pins = new Map([['mali', { x: 100, y: 120 }]])
  const { nodes } = computeLayout({ ...order, layout: 'force', pins }, dataset, lookup, measure)
  expect(nodes['mali']).toMatchObject({ x: 100, y: 120 })
})

it('a layout of offices puts those who hold office beneath', () => {
  const above = superiorsOf(dataset, lookup, new Set(entities))
  const { nodes } = arrangementOf('offices')
  expect(above.get('assimi-goita')).toBe('mali')
  for (const [id, superior] of above) expect(nodes[id]?.y, id).toBeGreaterThan(nodes[superior]?.y ?? Infinity)
})

it('a layout by bloc has members of a bloc nearer to each other than to others', async () => {
  const { blocsOf } = await import('../../../src/analysis/blocs.ts')
  const among = graphAmong(
    dataset,
    entities.flatMap((id) => lookup.entity.get(id) ?? []),
  )
  const blocs = blocsOf(among, lookup)
  const distances = (same: boolean) =>
    entities.flatMap((a, i) =>
      entities
        .slice(i + 1)
        .flatMap((b) =>
          blocs.has(a) && blocs.has(b) && (blocs.get(a) === blocs.get(b)) === same
            ? [distanceIn(arrangementOf('blocs'), a, b)]
            : [],
        ),
    )
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  expect(mean(distances(true))).toBeLessThan(mean(distances(false)) * 0.75)
})
