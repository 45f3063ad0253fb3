import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { contains, HULL_MARGIN, outlineAbout } from '../../scene/marks/hull.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import type { Disc } from '../../scene/figure/ribbon.ts'
import { bodiesOf, graphAmong } from './bodies.ts'
import type { Body, Layout, Link } from './energy.ts'
import { energyAt } from './energy.ts'
import { finishArrangement } from './finishArrangement.ts'

/** How far outside the frame newcomers may be placed, and the grid step for trying positions. */
const BEYOND = 240
const STEP = 36

/** The area by which a node and its label overlap those of another. */
function clashes(a: Body, at: Point, b: Body, there: Point): boolean {
  const half = ({ r, labelWidth }: Body) => Math.max(r, labelWidth / 2)
  const [above, below] = at.y < there.y ? [a, b] : [b, a]
  const wide = half(a) + half(b) + 8 - Math.abs(at.x - there.x)
  const high = above.r + above.labelHeight + below.r + 10 - Math.abs(at.y - there.y)
  return wide > 0 && high > 0
}

/** The best free position for one body among the others: near its neighbours, with few crossings, outside all hulls. */
function placeFor(layout: Layout, at: Point[], i: number, hulls: readonly (readonly Disc[])[]): Point {
  const body = layout.bodies[i]
  const outlines = hulls.map((discs) => outlineAbout(discs, HULL_MARGIN + (body?.r ?? 0)))
  const linksOf: Link[][] = []
  linksOf[i] = layout.links.filter(({ a, b }) => a === i || b === i)
  let best = { x: layout.width / 2, y: layout.height / 2 }
  let least = Infinity
  for (let y = STEP; y < layout.height; y += STEP) {
    for (let x = STEP; x < layout.width; x += STEP) {
      const here = { x, y }
      const free = layout.bodies.every((other, j) => {
        const there = at[j]
        return j === i || !body || !there || !clashes(body, here, other, there)
      })
      if (!free || outlines.some((outline) => contains(outline, here))) continue
      at[i] = here
      const energy = energyAt(layout, at, linksOf, i)
      if (energy < least) {
        least = energy
        best = here
      }
    }
  }
  return best
}

/**
 * Links between the members of a group that is drawn as an outline and has no place of its own. They keep the outline compact.
 */
function linksOfOutlines({ entities }: Dataset, lookup: Lookup, index: ReadonlyMap<string, number>): readonly Link[] {
  return entities.flatMap(({ id, outline }) => {
    if (outline !== true) return []
    const members = known(lookup.relationsOf, id).flatMap(({ source, target, type }) =>
      target === id && known(lookup.relationType, type).membership === true ? (index.get(source) ?? []) : [],
    )
    return members.flatMap((a, i) => members.slice(i + 1).map((b): Link => ({ a, b, strands: 1 })))
  })
}

/**
 * Adds entities to an arrangement near their neighbours. All others keep their positions, which preserves the user's mental map.
 * Newcomers are placed one after the other, so a longer list gives the same positions to its beginning as a shorter one.
 */
export function insert(
  base: Arrangement,
  newcomers: readonly string[],
  dataset: Dataset,
  lookup: Lookup,
  measure: Measure,
): Arrangement {
  const standing = Object.entries(base.nodes)
  const fresh = newcomers.filter((id) => !Object.hasOwn(base.nodes, id) && lookup.entity.has(id))
  if (fresh.length === 0) return base
  const ids = [...standing.map(([id]) => id), ...fresh]
  const graph = graphAmong(
    dataset,
    ids.flatMap((id) => lookup.entity.get(id) ?? []),
  )
  const { bodies, pairs } = bodiesOf(graph, lookup, measure)
  const at: Point[] = standing.map(([, { x, y }]) => ({ x: x + BEYOND, y: y + BEYOND }))
  const [width, height] = [base.width + 2 * BEYOND, base.height + 2 * BEYOND]
  const index = new Map(ids.map((id, i) => [id, i]))
  const hulls = (base.groups?.members ?? []).map((members) =>
    members.flatMap((id): Disc[] => {
      const i = index.get(id) ?? -1
      const [place, body] = [at[i], bodies[i]]
      return place === undefined || body === undefined ? [] : [{ ...place, r: body.r }]
    }),
  )
  const links = [...pairs, ...linksOfOutlines(dataset, lookup, index)]
  for (let i = standing.length; i < bodies.length; i += 1) {
    const seen = {
      bodies: bodies.slice(0, i + 1),
      links: links.filter(({ a, b }) => a <= i && b <= i),
      width,
      height,
    }
    at[i] = placeFor(seen, at, i, hulls)
  }
  const frame: Box = { x: -BEYOND, y: -BEYOND, width, height }
  const places = at.map(({ x, y }) => ({ x: x - BEYOND, y: y - BEYOND }))
  const arrangement = finishArrangement({ graph, lookup, measure, bodies, pairs, at: places, frame }, base)
  return base.groups === undefined ? arrangement : { ...arrangement, groups: base.groups }
}
