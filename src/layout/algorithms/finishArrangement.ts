import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement, PlannedNode, Slot } from '../../scene/figure/plan.ts'
import { chooseBends } from './bends.ts'
import type { Bodies } from './bodies.ts'
import { badgeWidths, placeText } from './labels.ts'
import type { Language } from '../../domain/language/languages.ts'

/** The input of `finishArrangement`: a graph, its positions, and what its labels need. */
export interface ArrangementInput extends Bodies {
  readonly graph: VisibleGraph
  readonly lookup: Lookup
  readonly measure: Measure
  /** `at[i]` is the place of `graph.entities[i]`. */
  readonly at: readonly Point[]
  readonly frame: Box
}

/**
 * Computes bends, label slots in both languages and badge places for nodes with known positions.
 * @param settled an arrangement of some of these nodes at these positions, which is kept as it is
 */
export function finishArrangement(places: ArrangementInput, settled?: Arrangement): Arrangement {
  const { graph, bodies, pairs, at, frame } = places
  const discs = bodies.map(({ r }, i) => ({ x: at[i]?.x ?? 0, y: at[i]?.y ?? 0, r }))
  const ribbons = pairs.flatMap(({ key, a, b, strands }) => {
    const [from, to] = [discs[a], discs[b]]
    const bend = settled?.bends[key]
    return from && to ? [{ a: from, b: to, strands, ...(bend === undefined ? {} : { bend }) }] : []
  })
  const chosen = chooseBends(ribbons, discs, frame)
  const bare: Arrangement = {
    width: settled?.width ?? frame.width,
    height: settled?.height ?? frame.height,
    nodes: Object.fromEntries(
      graph.entities.map(({ id }, i): [string, PlannedNode] => [
        id,
        (settled && ownValue(settled.nodes, id)) ?? { ...(at[i] ?? { x: 0, y: 0 }), label: { en: 's', ar: 's' } },
      ]),
    ),
    bends: Object.fromEntries(pairs.map(({ key }, i) => [key, chosen[i] ?? 0.05])),
    badges: {},
  }
  return withText(bare, places, settled)
}

/**
 * Labels differ in length by language, but a badge has the same place in both, so the second language keeps the badges of the
 * first.
 */
function withText(
  bare: Arrangement,
  { graph, lookup, measure, frame }: ArrangementInput,
  settled?: Arrangement,
): Arrangement {
  const figureIn = (arrangement: Arrangement, language: Language) =>
    figureOf({ graph, lookup, arrangement, moved: new Map(), language })
  const kept = (language: Language): ReadonlyMap<string, Slot | null> =>
    new Map(Object.entries(settled?.nodes ?? {}).map(([id, { label }]) => [id, label[language]]))
  const joins = ({ source, target }: { readonly source: string; readonly target: string }) =>
    settled !== undefined && Object.hasOwn(settled.nodes, source) && Object.hasOwn(settled.nodes, target)
  const standing = graph.relations.flatMap(({ relation }): [string, number][] =>
    joins(relation) ? [[relation.id, (settled && ownValue(settled.badges, relation.id)) ?? 0.5]] : [],
  )
  const first = placeText(figureIn(bare, 'en'), measure, frame, {
    widths: badgeWidths(figureIn(bare, 'ar'), measure),
    places: new Map(standing),
    slots: kept('en'),
  })
  const badges = Object.fromEntries([...first.badges].sort(([a], [b]) => (a < b ? -1 : 1)))
  const second = placeText(figureIn({ ...bare, badges }, 'ar'), measure, frame, {
    places: first.badges,
    slots: kept('ar'),
  })
  const nodes = Object.fromEntries(
    Object.entries(bare.nodes).map(([id, { x, y }]) => [
      id,
      { x, y, label: { en: first.slots.get(id) ?? null, ar: second.slots.get(id) ?? null } },
    ]),
  )
  return { ...bare, nodes, badges }
}
