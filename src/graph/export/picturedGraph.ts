import type { Core } from 'cytoscape'
import { wholeGraph } from '../../domain/dataExport/extent.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { boxContains } from '../../scene/figure/boxes.ts'
import type { NodeFigure } from '../../scene/figure/figure.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Placed } from '../../layout/page/draftFigure.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureRequest } from '../../store/printer.ts'
import { selectVisible } from '../../store/selectors.ts'
import { targetsOf } from '../../store/slices/selection.ts'
import { clearArea } from '../camera/clearArea.ts'
import { neighboursOf, strandOf } from '../camera/targetBounds.ts'
import type { Picture } from '../drawing/picture.ts'

/** The actors of a picture where they stand now, and the relations between them. */
export interface PicturedGraph extends Placed {
  readonly graph: VisibleGraph
}

/** The part of the picture that nothing covers, in the picture's units. */
export function clearPart(cy: Core, state: AppState): Box {
  const [clear, zoom, pan] = [clearArea(cy, state), cy.zoom(), cy.pan()]
  return {
    x: (clear.x - pan.x) / zoom,
    y: (clear.y - pan.y) / zoom,
    width: clear.width / zoom,
    height: clear.height / zoom,
  }
}

/** Who is selected: of an actor those whom lines join to it as well, of a relation its two ends. */
function selectedNow(picture: Picture, state: AppState): ReadonlySet<string> {
  const figure = picture.figure()
  const chosen = [...state.multiSelection].map((id) => ({ kind: 'entity', id }) as const)
  const targets = chosen.length > 0 ? chosen : targetsOf(state.selection)
  const actors = targets.filter(({ kind }) => kind === 'entity')
  // The ends of a pair are targets of their own; only a single actor brings its neighbours.
  const around = actors.length === 1 || chosen.length > 0 ? neighboursOf(figure, actors) : []
  const ends = targets.flatMap(({ kind, id }) => {
    const relation = kind === 'relation' ? strandOf(figure, id)?.relations[0].relation : undefined
    return relation === undefined ? [id] : [relation.source, relation.target]
  })
  return new Set([...ends, ...around.map(({ id }) => id)].filter((id) => figure.nodes.has(id)))
}

/** The best documented actors, at most so many. */
function bestDocumented(ids: readonly string[], most: number | null, { lookup }: AppState): readonly string[] {
  if (most === null || ids.length <= most) return ids
  const weight = new Map(ids.map((id) => [id, sentencesAbout(lookup, id)]))
  const kept = new Set([...ids].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0)).slice(0, most))
  return ids.filter((id) => kept.has(id))
}

/** The graph of a choice. */
export function picturedGraph(
  cy: Core,
  picture: Picture,
  state: AppState,
  { what, most }: Pick<PictureRequest, 'what' | 'most'>,
): PicturedGraph {
  const drawn = picture.figure().nodes
  const { nodes, bends, badges } = what === 'whole' ? picture.state.getState().plan.all : picture.arrangement()
  const places = (nodes: Iterable<readonly [string, Point]>) =>
    new Map([...nodes].map(([id, { x, y }]) => [id, { x, y }]))
  const among = ({ entities, relations }: VisibleGraph, at: ReadonlyMap<string, Point>): PicturedGraph => {
    const kept = new Set(bestDocumented([...at.keys()], most, state))
    const isKept = (id: string) => kept.has(id) || state.lookup.entity.get(id)?.outline === true
    return {
      graph: {
        entities: entities.filter(({ id }) => isKept(id)),
        relations: relations.filter(({ relation }) => isKept(relation.source) && isKept(relation.target)),
      },
      at: new Map([...at].filter(([id]) => kept.has(id))),
      bends,
      badges,
      slots: new Map(Object.entries(nodes).map(([id, { label }]) => [id, label[state.language]])),
    }
  }
  const visible = selectVisible(state)
  const some = (isIn: (node: NodeFigure) => boolean) =>
    among(visible, places([...drawn].filter(([, node]) => isIn(node))))
  switch (what) {
    case 'view': {
      const clear = clearPart(cy, state)
      return some((node) => boxContains(clear, node))
    }
    case 'drawn':
      return some(() => true)
    case 'selection': {
      const chosen = selectedNow(picture, state)
      return some(({ entity }) => chosen.has(entity.id))
    }
    case 'whole': {
      const whole = wholeGraph(state.dataset, state.withheld)
      const joined = new Set(whole.relations.flatMap(({ relation }) => [relation.source, relation.target]))
      const all = Object.entries(picture.state.getState().plan.all.nodes)
      return among(whole, places(all.filter(([id]) => joined.has(id))))
    }
  }
}
