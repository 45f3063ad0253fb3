import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { endsOfPair } from '../../domain/dataset/pair.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { chord } from '../figure/ribbon.ts'
import { categoryInk, typeInks } from '../marks/inks.ts'
import type { Mark, Piece, Point } from '../marks/marks.ts'
import { circle } from '../marks/shapes.ts'
import type { Overview } from './overview.ts'
import type { VisibleOverview } from './visibleOverview.ts'

/** Sizes in CSS pixels. */
const LINE = 1.6
const RING = { r: 6, width: 3 }
const BEND = 0.08

/**
 * What is selected or under the pointer, seen from afar: an entity with a line to each of those it has a relation to, or a relation with
 * its two ends.
 */
export function farEmphasis(
  { ids, x, y }: Overview,
  { index, relations }: VisibleOverview,
  lookup: Lookup,
  emphasis: Emphasis,
  zoom: number,
): readonly Piece[] {
  const { selectedEntity, selectedRelation, selectedPair, hoveredEntity, hoveredRelation } = emphasis
  const entities = new Set([selectedEntity, hoveredEntity].flatMap((id) => id ?? []))
  const pair = selectedPair === null ? null : new Set(endsOfPair(selectedPair))
  if (entities.size === 0 && selectedRelation === null && hoveredRelation === null && pair === null) return []
  const placeOf = (id: string): Point | null => {
    const at = index.get(id)
    return at === undefined ? null : { x: x[at] ?? 0, y: y[at] ?? 0 }
  }
  const drawn = relations.filter(
    ({ relation: { id, source, target } }) =>
      id === selectedRelation ||
      id === hoveredRelation ||
      entities.has(source) ||
      entities.has(target) ||
      (pair !== null && pair.has(source) && pair.has(target)),
  )
  const ends = new Set([...entities, ...drawn.flatMap(({ relation }) => [relation.source, relation.target])])
  const lines = drawn.flatMap(({ relation }): Piece[] => {
    const [from, to] = [placeOf(relation.source), placeOf(relation.target)]
    if (from === null || to === null) return []
    const ink = categoryInk(known(lookup.relationType, relation.type).category)
    const stroke = { ink, width: LINE / zoom, opacity: 0.9 }
    return [{ layer: 'strand', id: relation.id, marks: [{ kind: 'curve', ...chord(from, to, BEND), stroke }] }]
  })
  const dots = [...ends].flatMap((id): Piece[] => {
    const at = placeOf(id)
    if (at === null) return []
    const isChosen = entities.has(id) || pair?.has(id) === true
    const dot: Mark = {
      kind: 'path',
      d: circle(RING.r),
      at,
      scale: (isChosen ? 1 : 0.6) / zoom,
      fill: typeInks(known(lookup.entity, ids[index.get(id) ?? 0] ?? '').type).stroke,
      ...(isChosen ? { stroke: { ink: 'marker', width: RING.width / zoom } } : {}),
    }
    return [{ layer: 'node', id, marks: [dot] }]
  })
  return [...lines, ...dots]
}
