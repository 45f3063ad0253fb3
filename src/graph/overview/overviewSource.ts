import { countSentences } from '../../domain/evidence/countSentences.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import { fitBox, refitted } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { boxContains } from '../../scene/figure/boxes.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Drawing } from '../../scene/page/drawing.ts'
import type { Size } from '../../scene/page/format.ts'
import { dotRadius, MOST_TIES } from '../../scene/overview/farMarks.ts'
import { nearPart } from '../../scene/overview/nearFigure.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import { allDots, NEAR, overviewPieces, windowOf } from '../../scene/overview/overviewPieces.ts'
import type { VisibleOverview } from '../../scene/overview/visibleOverview.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureSource } from '../../store/pictureSource.ts'
import type { PictureContents, Pictured } from '../../store/printer.ts'
import { NO_CONTENTS } from '../../store/printer.ts'
import { contentsOf } from '../export/contents.ts'

/** What the overview shows. */
export interface ShownOverview {
  readonly overview: Overview
  readonly visible: VisibleOverview
  readonly camera: Camera
  readonly isMoved: boolean
  /** The part of the window that nothing covers, in CSS pixels. */
  readonly clear: Box
  /** "1,204 actors" in the language of the store. */
  readonly actors: (count: number) => string
}

/** The overview for a picture: as it stands in the window, or everybody. */
export function overviewSource({ lookup, language }: AppState, shown: ShownOverview): PictureSource {
  const { overview, visible, camera, isMoved, clear, actors } = shown
  const { ids, x, y, width, height } = overview
  const seen = windowOf(camera.zoom, camera.pan, clear)
  const everyone = visible.members.flat()
  const inView = everyone.filter((at) => boxContains(seen, { x: x[at] ?? 0, y: y[at] ?? 0 }))

  /** A picture of the window shows what the window does, however large it is on the page. */
  const isNear = (what: Pictured) => what === 'view' && camera.zoom >= NEAR

  /** The relations between the communities that a picture from afar joins by strands. */
  const between = (among: readonly number[]): readonly VisibleRelation[] => {
    const seenOf = new Set(among.map((at) => overview.community[at] ?? 0))
    const keyOf = (a: number, b: number) => Math.min(a, b) * overview.communities.length + Math.max(a, b)
    const joined = new Set(visible.ties.slice(0, MOST_TIES).map(({ a, b }) => keyOf(a, b)))
    return visible.relations.filter(({ relation }) => {
      const [source, target] = [visible.index.get(relation.source), visible.index.get(relation.target)]
      if (source === undefined || target === undefined) return false
      const [a, b] = [overview.community[source] ?? 0, overview.community[target] ?? 0]
      return a !== b && seenOf.has(a) && seenOf.has(b) && joined.has(keyOf(a, b))
    })
  }

  const contents = (what: Pictured): PictureContents => {
    const among = what === 'view' ? inView : everyone
    const entityTypes = new Set(among.map((at) => known(lookup.entity, ids[at] ?? '').type))
    if (isNear(what)) {
      const { figure } = nearPart(overview, visible, seen, [], { lookup, language, measure: () => 0 })
      return { ...contentsOf(figure, { by: null, stated: [] }, lookup), actors: among.length, entityTypes }
    }
    // Strands from afar have no stance of their own.
    const relations = between(among)
    const evidence = relations.flatMap((one) => one.evidence)
    return {
      ...NO_CONTENTS,
      actors: among.length,
      sentences: countSentences(evidence, lookup),
      articles: new Set(evidence.map(({ document }) => document)).size,
      categories: new Set(relations.map(({ relation }) => known(lookup.relationType, relation.type).category)),
      entityTypes,
      relations: relations.map(({ relation }) => relation.id),
    }
  }

  const draw = (what: Pictured, room: Size, measure: Measure): Drawing => {
    const box = { x: 0, y: 0, width: room.width, height: room.height }
    const { zoom, pan } = what === 'view' ? refitted(camera, clear, room) : fitBox({ x: 0, y: 0, width, height }, room)
    const dots = isNear(what) ? [] : allDots(overview, visible, lookup, dotRadius(zoom))
    const { pieces } = overviewPieces(overview, visible, lookup, dots, {
      zoom,
      window: windowOf(zoom, pan, box),
      isNear: isNear(what),
      wanted: [],
      language,
      measure,
      actors,
      reservations: reservationWords(language),
    })
    return { ...box, layers: [{ pieces, view: { zoom, ...pan }, clip: box }] }
  }

  return {
    title: null,
    counts: { ...(isMoved ? { view: inView.length } : {}), drawn: everyone.length },
    needless: [],
    canDrawFewer: false,
    contents: ({ what }) => contents(what),
    drawingOf: ({ what }, room, measure) => draw(what, room ?? clear, measure),
  }
}
