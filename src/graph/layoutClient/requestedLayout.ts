import type { LayoutName } from '../../domain/shape/layoutNames.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Arrangement } from '../../scene/figure/plan.ts'
import type { AppState } from '../../store/appStore.ts'
import { movedKey } from '../../store/slices/arrangement.ts'
import { targetsOf } from '../../store/slices/selection.ts'
import { selectSteps } from '../../store/selectors.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { Picture } from '../drawing/picture.ts'

/**
 * The maximum number of entities drawn of a neighbourhood, so that it stays legible. The nearest are drawn, and of those the
 * best documented.
 */
const MOST_IN_FOCUS = 120

/** Whether something is drawn as an outline around its members, without a place of its own. */
const isOutline = (lookup: Lookup, id: string) => lookup.entity.get(id)?.outline === true

/** How the user wants the network to be arranged. */
export interface LayoutRequest {
  /** Requests with the same key ask for the same arrangement. */
  readonly key: string
  /** Whether the precomputed arrangement is wanted. */
  readonly isPlain: boolean
  readonly base: Arrangement
  readonly layout: LayoutName
  readonly centre: string | null
  /** The entities to lay out, if the layout is not the prepared one. */
  readonly members: readonly string[]
  /** The entities to insert beside them, in the order of the user's actions. */
  readonly newcomers: readonly string[]
  readonly pins: ReadonlyMap<string, Point>
}

function inFocus(state: AppState): readonly string[] | null {
  const steps = selectSteps(state)
  if (steps === null) return null
  const weight = (id: string) => state.lookup.relationsOf.get(id)?.length ?? 0
  return [...steps]
    .filter(([id]) => !state.hidden.has(id) && !isOutline(state.lookup, id))
    .sort(([a, near], [b, far]) => near - far || weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, MOST_IN_FOCUS)
    .map(([id]) => id)
}

/** Entities that the user is looking at; they are drawn only meanwhile. */
function lookedFor({ selection, highlight, scope, lookup }: AppState): readonly string[] {
  const ends = (relation: string) => {
    const found = lookup.relation.get(relation)
    return found === undefined ? [] : [found.source, found.target]
  }
  /** An outline has no position of its own, so its members are used. */
  const withMembers = (id: string) =>
    isOutline(lookup, id)
      ? known(lookup.relationsOf, id).flatMap(({ source, type }) =>
          known(lookup.relationType, type).membership === true ? [source] : [],
        )
      : [id]
  const selected = targetsOf(selection).flatMap(({ kind, id }) => (kind === 'entity' ? [id] : ends(id)))
  const ids = [...[...(scope ?? [])].flatMap(ends), ...[...(highlight?.relations ?? [])].flatMap(ends), ...selected]
  return ids.flatMap(withMembers)
}

export function requestedLayout(picture: Picture, state: AppState): LayoutRequest {
  const base = picture.base()
  const { layout, centre, hidden, added, moved } = state
  const focused = inFocus(state)
  const isHome = layout === 'prepared'
  const standing = Object.keys(base.nodes)
  const members = isHome
    ? standing
    : (focused ?? [...new Set([...standing, ...added])]).filter((id) => !hidden.has(id) && !isOutline(state.lookup, id))
  const isMember = new Set(members)
  const newcomers = [...new Set([...(focused ?? []), ...added, ...lookedFor(state)])].filter(
    (id) => !isMember.has(id) && !isOutline(state.lookup, id),
  )
  const pinKey = movedKey(picture.frame(), '')
  const pins = new Map(
    isHome ? [] : [...moved].flatMap(([key, to]) => (key.startsWith(pinKey) ? [[key.slice(pinKey.length), to]] : [])),
  )
  const laidOut = isHome ? [] : [centre ?? '', ...members]
  return {
    // The base is replaced when more of the graph has been arranged, so the key contains its frame.
    key: [picture.frame(), standing.length, layout, ...laidOut, '|', ...newcomers].join(' '),
    isPlain: isHome && newcomers.length === 0,
    base,
    layout,
    centre,
    members,
    newcomers,
    pins,
  }
}
