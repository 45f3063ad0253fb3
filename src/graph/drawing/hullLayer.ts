import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { Groups } from '../../scene/figure/plan.ts'
import type { NamePlaces } from '../../scene/marks/hullMarks.ts'
import type { Piece, Point } from '../../scene/marks/marks.ts'
import { selectedEntities } from '../../scene/marks/compose.ts'
import { boxContains } from '../../scene/figure/boxes.ts'
import type { StatedHull } from '../../scene/statedGroups/statedPicture.ts'
import type { Target } from '../../store/canvas.ts'

/** The layer below the figure: hulls around computed groups, and around groups that somebody speaks of. */
export interface HullLayer {
  readonly pieces: readonly Piece[]
  /** The names of the groups that somebody speaks of, to be painted above lines. */
  readonly statedNames: readonly Piece[]
  /** The area that they cover, including names; `null` if there are none. */
  readonly box: Box | null
  /** The positions of the names of computed groups. */
  readonly names: NamePlaces
  /** What the computed groups stand for, if any is drawn. */
  readonly by: Groups['by'] | null
  readonly stated: readonly StatedHull[]
}

export const NO_HULLS: HullLayer = { pieces: [], statedNames: [], box: null, names: new Map(), by: null, stated: [] }

/** The hull that stands for an entity or a relation, if one does. */
export const hullOf = ({ stated }: HullLayer, { kind, id }: Target): StatedHull | undefined =>
  stated.find(({ entity, relations }) => (kind === 'entity' ? entity === id : relations.includes(id)))

/** The entity whose name is written at a point beside its hull. */
export function hullNameAt({ stated }: HullLayer, point: Point): Target | null {
  const found = stated.find(({ name }) => name !== null && boxContains(name, point, 2))
  return found === undefined ? null : { kind: 'entity', id: found.entity }
}

/** The hulls of what is hovered, selected or highlighted. */
export const emphasisedHulls = ({ stated }: HullLayer, emphasis: Emphasis): readonly StatedHull[] =>
  stated.filter(
    ({ entity, relations }) =>
      entity === emphasis.hoveredEntity ||
      selectedEntities(emphasis).includes(entity) ||
      relations.some(
        (id) =>
          id === emphasis.hoveredRelation ||
          id === emphasis.selectedRelation ||
          emphasis.highlightedRelations?.has(id) === true,
      ),
  )
