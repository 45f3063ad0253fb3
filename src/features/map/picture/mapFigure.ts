import type { VisibleGraph } from '../../../domain/filters/filters.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import type { Placement } from '../../../layout/algorithms/labels.ts'
import { placeText } from '../../../layout/algorithms/labels.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { reservationWords } from '../../../i18n/sentences/reservations.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import { sample, times } from '../../../scene/figure/curve.ts'
import { figureOf } from '../../../scene/figure/figureOf.ts'
import { sentencesAbout } from '../../../domain/evidence/sentencesAbout.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Point } from '../../../scene/marks/marks.ts'
import type { Arrangement, PlannedNode } from '../../../scene/figure/plan.ts'
import { pairKey } from '../../../domain/dataset/pair.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import { chord } from '../../../scene/figure/ribbon.ts'
import { radiusOf } from '../../../scene/figure/sizes.ts'
import type { Route } from './bends.ts'
import { bendsOver } from './bends.ts'
import type { Actor } from '../land/actor.ts'
import type { Crossing } from '../land/mapEdge.ts'
import { separateDiscs } from './separateDiscs.ts'
import type { Language } from '../../../domain/language/languages.ts'

export interface Scene {
  readonly actors: readonly Actor[]
  /** The relations to draw, if both ends are among the entities. */
  readonly graph: VisibleGraph
  readonly lookup: Lookup
  readonly language: Language
  /** Factor for the radii, compared with the network. */
  readonly size: number
  /** Gap between two discs that are moved apart, in CSS pixels; larger if a line must fit between them. */
  readonly gaps: { readonly apart: number; readonly joined: number }
  /** The point of the plane that is half way between two places over the globe. */
  readonly halfWay: (a: Actor, b: Actor) => Point
  /** The lines that cross the map's edge, by pair key. */
  readonly crossings: ReadonlyMap<string, Crossing>
}

/** The discs of entities in their places, at a zoom. */
export function discsOf({ actors, lookup, size }: Scene, k: number): readonly Disc[] {
  return actors.map(({ entity, at }) => ({
    x: at.x * k,
    y: at.y * k,
    r: radiusOf(entity.type, sentencesAbout(lookup, entity.id)) * size,
  }))
}

export type Bends = Arrangement['bends']

/** The bends of ribbons between entities. They are the same at every zoom, because a bend is relative to the length. */
export function bendsOf(scene: Scene, k: number): Bends {
  const { actors, graph } = scene
  const discs = discsOf(scene, k)
  const index = new Map(actors.map(({ entity }, at) => [entity.id, at]))
  const keys = new Set(graph.relations.map(({ relation }) => pairKey(relation.source, relation.target)))
  const ways = [...keys].flatMap((key): readonly (Route & { readonly key: string })[] => {
    const [i = -1, j = -1] = key.split('|').map((id) => index.get(id) ?? -1)
    const [a, b, from, to] = [discs[i], discs[j], actors[i], actors[j]]
    if (a === undefined || b === undefined || from === undefined || to === undefined || i === j) return []
    const crossing = scene.crossings.get(key)
    // Both parts of a line that crosses the edge bend alike.
    if (crossing !== undefined)
      return [{ key, a, b: { ...times(crossing.leaves, k), r: 0 }, halfWay: times(crossing.halfWay, k) }]
    return [{ key, a, b, halfWay: times(scene.halfWay(from, to), k) }]
  })
  const chosen = bendsOver(ways, discs)
  return Object.fromEntries(ways.map(({ key }, at) => [key, chosen[at] ?? 0.1]))
}

/** Points along the lines, which reach beyond the outermost places. */
export function linePoints({ actors, crossings }: Scene, bends: Bends): readonly Point[] {
  const places = new Map(actors.map(({ entity, at }) => [entity.id, at]))
  return Object.entries(bends).flatMap(([key, bend]) => {
    const [a, b] = key.split('|').map((id) => places.get(id))
    // A line over the edge has its points there already.
    return a === undefined || b === undefined || crossings.has(key) ? [] : sample(chord(a, b, bend), 12)
  })
}

function arrangementOf(
  { actors, crossings }: Scene,
  k: number,
  places: readonly Point[],
  bends: Bends,
  text: Placement | null,
): Arrangement {
  const nodes = actors.map(({ entity: { id } }, at): [string, PlannedNode] => {
    const { x, y } = places[at] ?? { x: 0, y: 0 }
    const slot = text === null ? 's' : (text.slots.get(id) ?? null)
    return [id, { x, y, label: { en: slot, ar: slot } }]
  })
  const badges = text === null ? {} : Object.fromEntries(text.badges)
  const edges = [...crossings].map(([key, { leaves, enters }]) => [key, [times(leaves, k), times(enters, k)]] as const)
  return { width: 0, height: 0, nodes: Object.fromEntries(nodes), bends, badges, edges: Object.fromEntries(edges) }
}

/** The geometry at a zoom, in CSS pixels from the plane's origin. */
export function figureAt(scene: Scene, k: number, bends: Bends, text: Placement | null): Figure {
  const { actors, graph, lookup, language, size, gaps } = scene
  const joined = new Set(graph.relations.map(({ relation }) => pairKey(relation.source, relation.target)))
  const isJoined = (i: number, j: number) => joined.has(pairKey(actors[i]?.entity.id ?? '', actors[j]?.entity.id ?? ''))
  const places = separateDiscs(discsOf(scene, k), (i, j) => (isJoined(i, j) ? gaps.joined : gaps.apart))
  const arrangement = arrangementOf(scene, k, places, bends, text)
  return figureOf({
    graph,
    lookup,
    arrangement,
    moved: new Map(),
    language,
    size,
    reservations: reservationWords(language),
  })
}

/**
 * Places for names and badges at a zoom, so that none overlap.
 * @param frame the area that they must stay in
 * @param beside what else they must not cover
 */
export function textAt(
  scene: Scene,
  k: number,
  bends: Bends,
  measure: Measure,
  frame: Box,
  beside: readonly Disc[] = [],
): Placement {
  return placeText(figureAt(scene, k, bends, null), measure, frame, { beside })
}
