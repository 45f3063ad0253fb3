import { useEffect, useMemo, useState } from 'react'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import type { VisibleGraph } from '../../../domain/filters/filters.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import type { Emphasis } from '../../../domain/highlight/emphasis.ts'
import { compose, dimsRest } from '../../../scene/marks/compose.ts'
import { withCrossedNodes } from '../../../scene/figure/crossedNodes.ts'
import { leftBadges, withGrownBadges } from '../../../scene/figure/grownBadges.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Piece } from '../../../scene/marks/marks.ts'
import { selectEmphasis } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { withoutCollisions } from './badges.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { entitiesInEmphasis, emphasisedPart } from './mapEmphasis.ts'
import type { Actor } from '../land/actor.ts'
import type { Scene } from './mapFigure.ts'
import { bendsOf, figureAt } from './mapFigure.ts'
import type { Inset } from './mapPicture.ts'
import { layOutMap } from './mapPicture.ts'
import type { Geography } from '../land/useActors.ts'
import { useMeasure } from './useMeasure.ts'
import { useTextScale } from '../../../ui/state/textScale.ts'

/** After this long without zooming, the camera counts as at rest. */
const SETTLED_MS = 140

/** The zoom once it has not changed for a while; immediately if everyone is shown. */
function useSettled(k: number, home: number): number {
  const [settled, setSettled] = useState(k)
  useEffect(() => {
    if (k === settled) return
    const wait = setTimeout(() => setSettled(k), SETTLED_MS)
    return () => clearTimeout(wait)
  }, [k, settled])
  return k === home ? home : settled
}

interface Request {
  readonly graph: VisibleGraph
  readonly placed: readonly Actor[]
  readonly halfWay: Geography['halfWay']
  readonly crossings: Geography['crossings']
  /** Factor for the radii, compared with the network. */
  readonly size: number
  readonly camera: Camera
  readonly home: Camera
  /** The uncovered part of the view: with nothing open, and now. */
  readonly resting: Box
  readonly clear: Box
  readonly withInset: boolean
  readonly captionOf: (entity: Entity) => string
}

export interface Layered {
  readonly figure: Figure
  readonly rest: readonly Piece[]
  readonly emphasised: readonly Piece[]
}

const NOTHING: readonly Piece[] = []

function useLayered(figure: Figure, measure: Measure, emphasis: Emphasis, about: ReadonlySet<string>): Layered {
  const resting = useMemo(() => withoutCollisions(figure, measure), [figure, measure])
  const grown = useMemo(() => withGrownBadges(figure, measure, emphasis), [figure, measure, emphasis])
  const left = leftBadges(resting, grown, measure, emphasis).join(' ')
  const rest = useMemo(() => {
    const ids = left.split(' ')
    return compose(resting, measure).filter(({ layer, id }) => layer !== 'badge' || !ids.includes(id))
  }, [resting, measure, left])
  const emphasised = useMemo(() => {
    const part = emphasisedPart(grown, emphasis, about)
    if (part === null) return NOTHING
    return compose(dimsRest(emphasis) ? part : withCrossedNodes(grown, part, measure), measure, emphasis)
  }, [grown, measure, emphasis, about])
  return { figure: grown, rest, emphasised }
}

/** Gaps between discs that are moved apart, in CSS pixels. */
export const GAPS = { apart: 5, joined: 20 }
const NO_FIGURE: Figure = { language: 'en', nodes: new Map(), strands: [] }

/**
 * The picture of the map for a camera. What moves with the camera is computed each time, the rest only when the camera is at
 * rest.
 */
export function useMapPicture({
  graph,
  placed,
  halfWay,
  crossings,
  size,
  camera,
  home,
  resting,
  clear,
  withInset,
  captionOf,
}: Request) {
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const emphasis = useApp(selectEmphasis)
  const measure = useMeasure()
  const scale = useTextScale()
  const k = useSettled(camera.zoom, home.zoom)

  const scene = useMemo(
    (): Scene => ({ actors: placed, graph, lookup, language, size, gaps: GAPS, halfWay, crossings }),
    [placed, graph, lookup, language, size, halfWay, crossings],
  )
  const bends = useMemo(() => bendsOf(scene, home.zoom), [scene, home.zoom])
  const settled = useMemo(
    () => layOutMap({ scene, bends, k, home, resting, clear, measure, withInset, captionOf, scale }),
    [scene, bends, k, home, resting, clear, measure, withInset, captionOf, scale],
  )
  const figure = useMemo(
    () => figureAt(settled.scene, camera.zoom, settled.bends, settled.text),
    [settled, camera.zoom],
  )
  const about = useMemo(() => entitiesInEmphasis(graph.relations, emphasis), [graph, emphasis])
  const inset: Inset | null = settled.inset
  return {
    measure,
    emphasis,
    about,
    scene: settled.scene,
    inset,
    main: useLayered(figure, measure, emphasis, about),
    enlarged: useLayered(inset?.figure ?? NO_FIGURE, measure, emphasis, about),
  }
}
