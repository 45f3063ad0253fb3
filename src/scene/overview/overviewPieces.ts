import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Box } from '../figure/boxes.ts'
import type { FigureInput } from '../figure/figure.ts'
import { compose } from '../marks/compose.ts'
import type { Piece } from '../marks/marks.ts'
import type { FarView } from './farMarks.ts'
import { dotPaths, groundPieces, namePieces } from './farMarks.ts'
import type { NearPart } from './nearFigure.ts'
import { nearPart } from './nearFigure.ts'
import type { Overview } from './overview.ts'
import type { VisibleOverview } from './visibleOverview.ts'

/** From this zoom of the window on, whoever is in sight is drawn as in the network. */
export const NEAR = 0.42

/** The radius of a dot among actors, smaller than any of them, in the picture's units. */
const BESIDE_ACTORS = 6

export interface OverviewView extends FarView, Pick<FigureInput, 'reservations'> {
  /** Whether who is in sight is drawn as in the network. */
  readonly isNear: boolean
  /** Entities that are drawn near whether they are in sight or not. */
  readonly wanted: readonly string[]
}

export interface OverviewPieces {
  /** What is near; `null` from afar. */
  readonly near: NearPart | null
  readonly pieces: readonly Piece[]
}

/** The dots of all communities, of a radius. */
export const allDots = (
  overview: Overview,
  { members }: VisibleOverview,
  lookup: Lookup,
  radius: number,
): readonly ReadonlyMap<string, string>[] => members.map((own) => dotPaths(overview, own, lookup, radius))

/**
 * An overview as a camera shows it: from afar communities, what joins them, and dots; near, actors and ribbons.
 * @param dots `allDots` of the radius for this zoom, which are kept because they take long; none are needed near
 */
export function overviewPieces(
  overview: Overview,
  visible: VisibleOverview,
  lookup: Lookup,
  dots: readonly ReadonlyMap<string, string>[],
  view: OverviewView,
): OverviewPieces {
  const { zoom, window, isNear, wanted, measure, ...drawn } = view
  if (!isNear)
    return {
      near: null,
      pieces: [...groundPieces(overview, visible, dots, zoom), ...namePieces(overview, visible, lookup, view)],
    }
  const near = nearPart(overview, visible, window, wanted, { lookup, measure, ...drawn })
  const others = dotPaths(overview, near.others, lookup, BESIDE_ACTORS)
  return {
    near,
    pieces: [...groundPieces(overview, { ...visible, ties: [] }, [others], zoom), ...compose(near.figure, measure)],
  }
}

/** What a camera has in sight, in the picture's units. */
export const windowOf = (zoom: number, pan: { readonly x: number; readonly y: number }, size: Box): Box => ({
  x: (size.x - pan.x) / zoom,
  y: (size.y - pan.y) / zoom,
  width: size.width / zoom,
  height: size.height / zoom,
})
