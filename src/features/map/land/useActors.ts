import type { GeoProjection } from 'd3-geo'
import { useEffect, useMemo, useState } from 'react'
import { selectVisible } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useAttempt } from '../../../ui/state/attempt.ts'
import type { Land } from './atlas.ts'
import { landOf, loadAtlas } from './atlas.ts'
import { halfWay, project, projectionOf } from './geography.ts'
import { edgeCrossings } from './mapEdge.ts'
import type { Actor } from './actor.ts'

/** All entities of the dataset that have a place. Filters are ignored, so that they neither rotate nor move the map. */
export function useGeography() {
  const dataset = useApp((state) => state.dataset)
  return useMemo(() => {
    const placed = dataset.entities.flatMap((entity) =>
      entity.location === undefined ? [] : [{ entity, location: entity.location }],
    )
    const projection = projectionOf(placed.map(({ location }) => location))
    const actors = placed.map((one): Actor => ({ ...one, at: project(projection, one.location) }))
    return {
      projection,
      actors,
      crossings: edgeCrossings(projection, actors, dataset.relations),
      states: placed.flatMap(({ entity }) => entity.iso3166 ?? []),
      halfWay: (a: Actor, b: Actor) => project(projection, halfWay(a.location, b.location)),
    }
  }, [dataset])
}

/** The maximum number of entities on the map, so that they can be distinguished. Those with the most relations are shown. */
export const MOST = 160

export type Geography = ReturnType<typeof useGeography>

/** Of the visible entities: those on the map, the number that exceeds the maximum, and those without a place. */
export function useActors({ actors }: Geography) {
  const graph = useApp(selectVisible)
  return useMemo(() => {
    const shown = new Set(graph.entities.map(({ id }) => id))
    const relations = new Map<string, number>()
    for (const { relation } of graph.relations) {
      for (const id of new Set([relation.source, relation.target])) relations.set(id, (relations.get(id) ?? 0) + 1)
    }
    const unplaced = graph.entities
      .filter(({ location }) => location === undefined)
      .map((entity) => ({ entity, relations: relations.get(entity.id) ?? 0 }))
      .toSorted((a, b) => b.relations - a.relations)
    const placed = actors
      .filter(({ entity }) => shown.has(entity.id))
      .toSorted((a, b) => (relations.get(b.entity.id) ?? 0) - (relations.get(a.entity.id) ?? 0))
    return { graph, placed: placed.slice(0, MOST), left: Math.max(0, placed.length - MOST), unplaced }
  }, [actors, graph])
}

interface DrawnLand {
  readonly on: GeoProjection
  readonly land: Land | 'failed'
  /** The attempt that gave it. */
  readonly attempt: number
}

/** The land, once it is fetched; `'failed'` if that was not possible, until it is tried again. */
export function useLand({ projection, states }: Geography): Land | 'failed' | null {
  const [drawn, setDrawn] = useState<DrawnLand | null>(null)
  const attempt = useAttempt()
  const isDrawn = drawn?.on === projection && drawn.land !== 'failed'
  useEffect(() => {
    // Computed once, however often the user returns to the map.
    if (isDrawn) return
    let isWanted = true
    loadAtlas().then(
      (atlas) => isWanted && setDrawn({ on: projection, land: landOf(atlas, projection, states), attempt }),
      () => isWanted && setDrawn({ on: projection, land: 'failed', attempt }),
    )
    return () => {
      isWanted = false
    }
  }, [projection, states, isDrawn, attempt])
  return drawn === null || (drawn.land === 'failed' && drawn.attempt !== attempt) ? null : drawn.land
}
