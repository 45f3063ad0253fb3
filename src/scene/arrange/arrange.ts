import type { Dataset, Entity } from '../../domain/dataset'
import type { VisibleGraph } from '../../domain/filters'
import type { Lookup } from '../../domain/lookup'
import type { Figure } from '../figure'
import { figureOf, sentencesOf } from '../figureOf'
import type { Language, Measure } from '../lettering'
import { inLanguage, labelFont, wrapLabel } from '../lettering'
import { lineHeight } from '../boxes'
import type { Point } from '../marks'
import type { Arrangement, PlannedNode } from '../plan'
import { pairKey } from '../plan'
import { radiusOf } from '../sizes'
import { anneal, totalEnergy } from './anneal'
import { chooseBends } from './bends'
import type { Body, Layout, Link } from './energy'
import { badgeWidths, placeText } from './labels'

const LANGUAGES: readonly Language[] = ['en', 'ar']

export interface ArrangeOptions {
  readonly width: number
  readonly height: number
  /** How many searches from different seeds; the best is kept. */
  readonly tries: number
  readonly sweeps: number
}

function bodyOf(entity: Entity, lookup: Lookup, measure: Measure): Body {
  const r = radiusOf(entity.type, sentencesOf(lookup, entity.id))
  const sizes = LANGUAGES.map((language) => {
    const { text, language: found } = inLanguage(entity.labels, language)
    const { font } = labelFont(entity.type, r, found)
    const lines = wrapLabel(text)
    return { width: Math.max(...lines.map((line) => measure(line, font))), height: lineHeight(font) * lines.length }
  })
  return {
    r,
    labelWidth: Math.max(...sizes.map(({ width }) => width)),
    labelHeight: Math.max(...sizes.map(({ height }) => height)),
  }
}

/** A ribbon of many relations is drawn as few strands. */
const MOST_COUNTED = 4

/** Strands of every joined pair, by pair key. */
function pairsOf(graph: VisibleGraph): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { relation } of graph.relations) {
    if (relation.source === relation.target) continue
    const key = pairKey(relation.source, relation.target)
    counts.set(key, Math.min(MOST_COUNTED, (counts.get(key) ?? 0) + 1))
  }
  return counts
}

function search(layout: Layout, { tries, sweeps }: ArrangeOptions): Point[] {
  let best: Point[] = []
  let least = Infinity
  for (let seed = 1; seed <= tries; seed += 1) {
    const at = anneal(layout, { seed, sweeps })
    const energy = totalEnergy(layout, at)
    if (energy < least) {
      least = energy
      best = at
    }
  }
  return best
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

/**
 * Arranges a graph in a frame: places, bends, label slots in both languages and badge places.
 * Costs seconds for a hundred entities; run it ahead, or in a worker.
 */
export function arrange(graph: VisibleGraph, lookup: Lookup, measure: Measure, options: ArrangeOptions): Arrangement {
  const { width, height } = options
  const index = new Map(graph.entities.map(({ id }, i) => [id, i]))
  const bodies = graph.entities.map((entity) => bodyOf(entity, lookup, measure))
  const pairs = [...pairsOf(graph)].flatMap(([key, strands]) => {
    const [a, b] = key.split('|').map((id) => index.get(id))
    return a === undefined || b === undefined ? [] : [{ key, a, b, strands }]
  })
  const links: Link[] = pairs.map(({ a, b, strands }) => ({ a, b, strands }))
  const at = search({ bodies, links, width, height }, options).map(round)

  const discs = bodies.map(({ r }, i) => ({ x: at[i]?.x ?? 0, y: at[i]?.y ?? 0, r }))
  const ribbons = pairs.flatMap(({ a, b, strands }) => {
    const [from, to] = [discs[a], discs[b]]
    return from && to ? [{ a: from, b: to, strands }] : []
  })
  const chosen = chooseBends(ribbons, discs, { width, height })
  const bends = Object.fromEntries(pairs.map(({ key }, i) => [key, chosen[i] ?? 0.05]))

  const bare: Arrangement = {
    width,
    height,
    nodes: Object.fromEntries(
      graph.entities.map(({ id }, i): [string, PlannedNode] => [
        id,
        { ...(at[i] ?? { x: 0, y: 0 }), label: { en: 's', ar: 's' } },
      ]),
    ),
    bends,
    badges: {},
  }
  return withText(
    bare,
    (arrangement, language) => figureOf({ graph, lookup, arrangement, moved: new Map(), language }),
    measure,
  )
}

/** Labels differ in length by language, badges stand at one place in both: the second language works about the first's. */
function withText(
  bare: Arrangement,
  figureIn: (arrangement: Arrangement, language: Language) => Figure,
  measure: Measure,
): Arrangement {
  const frame = { x: 0, y: 0, width: bare.width, height: bare.height }
  const first = placeText(figureIn(bare, 'en'), measure, frame, { widths: badgeWidths(figureIn(bare, 'ar'), measure) })
  const badges = Object.fromEntries([...first.badges].sort(([a], [b]) => (a < b ? -1 : 1)))
  const second = placeText(figureIn({ ...bare, badges }, 'ar'), measure, frame, { places: first.badges })
  const nodes = Object.fromEntries(
    Object.entries(bare.nodes).map(([id, { x, y }]) => [
      id,
      { x, y, label: { en: first.slots.get(id) ?? null, ar: second.slots.get(id) ?? null } },
    ]),
  )
  return { ...bare, nodes, badges }
}

/** The part of a dataset's graph that joins some of its entities, nothing filtered. */
export function graphAmong(dataset: Dataset, entities: readonly Entity[]): VisibleGraph {
  const ids = new Set(entities.map(({ id }) => id))
  return {
    entities,
    relations: dataset.relations
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map((relation) => ({ relation, evidence: relation.evidence })),
  }
}
