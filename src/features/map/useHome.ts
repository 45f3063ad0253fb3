import { useMemo } from 'react'
import { NO_FILTERS, visibleGraph } from '../../domain/filters/filters.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import type { Geography } from './land/useActors.ts'
import { MOST } from './land/useActors.ts'
import { frame } from './picture/mapFraming.ts'
import { bendsOf, linePoints } from './picture/mapFigure.ts'
import { GAPS } from './picture/useMapPicture.ts'

const NOTHING: readonly Point[] = []

/**
 * The camera that shows everyone and all lines between them. Filters are ignored, so that they do not move the map.
 * @param everyone the points where somebody is, or where a line leaves the map
 */
export function useHome(geography: Geography, everyone: readonly Point[], resting: Box, size: number): Camera {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const scene = useMemo(() => {
    const { actors, halfWay, crossings } = geography
    const graph = visibleGraph(dataset, lookup, NO_FILTERS)
    return { actors, graph, lookup, language, size, gaps: GAPS, halfWay, crossings }
  }, [geography, dataset, lookup, language, size])
  return useMemo(() => {
    const bare = frame(everyone, resting, size)
    // Of more actors, only some are drawn, and finding the lines of all would take long.
    const lines = scene.actors.length > MOST ? NOTHING : linePoints(scene, bendsOf(scene, bare.zoom))
    return frame(everyone, resting, size, lines)
  }, [scene, everyone, resting, size])
}
