import { countSentences } from '../../domain/evidence/countSentences.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import { fitBox } from '../../scene/camera/camera.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { boxContains } from '../../scene/figure/boxes.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Drawing } from '../../scene/page/drawing.ts'
import type { Size } from '../../scene/page/format.ts'
import { dotRadius } from '../../scene/overview/farMarks.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import { allDots, NEAR, overviewPieces, windowOf } from '../../scene/overview/overviewPieces.ts'
import type { VisibleOverview } from '../../scene/overview/visibleOverview.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureSource } from '../../store/pictureSource.ts'
import type { PictureContents, Pictured } from '../../store/printer.ts'
import { NO_CONTENTS } from '../../store/printer.ts'

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

/** The camera that shows in a room what another one shows in its clear part. */
function moved({ zoom, pan }: Camera, clear: Box, room: Size): Camera {
  const by = Math.min(room.width / clear.width, room.height / clear.height)
  const middle = { x: clear.x + clear.width / 2 - pan.x, y: clear.y + clear.height / 2 - pan.y }
  return { zoom: zoom * by, pan: { x: room.width / 2 - middle.x * by, y: room.height / 2 - middle.y * by } }
}

/** The overview for a picture: as it stands in the window, or everybody. */
export function overviewSource({ lookup, language }: AppState, shown: ShownOverview): PictureSource {
  const { overview, visible, camera, isMoved, clear, actors } = shown
  const { ids, x, y, width, height } = overview
  const seen = windowOf(camera.zoom, camera.pan, clear)
  const everyone = visible.members.flat()
  const inView = everyone.filter((at) => boxContains(seen, { x: x[at] ?? 0, y: y[at] ?? 0 }))

  const contents = (what: Pictured): PictureContents => {
    const among = what === 'view' ? inView : everyone
    const drawn = new Set(among.map((at) => ids[at] ?? ''))
    const relations = visible.relations.filter(
      ({ relation }) => drawn.has(relation.source) && drawn.has(relation.target),
    )
    const evidence = relations.flatMap((one) => one.evidence)
    return {
      ...NO_CONTENTS,
      actors: among.length,
      sentences: countSentences(evidence, lookup),
      articles: new Set(evidence.map(({ document }) => document)).size,
      categories: new Set(relations.map(({ relation }) => known(lookup.relationType, relation.type).category)),
      entityTypes: new Set([...drawn].map((id) => known(lookup.entity, id).type)),
      relations: relations.map(({ relation }) => relation.id),
    }
  }

  const draw = (what: Pictured, room: Size, measure: Measure): Drawing => {
    const box = { x: 0, y: 0, width: room.width, height: room.height }
    const { zoom, pan } = what === 'view' ? moved(camera, clear, room) : fitBox({ x: 0, y: 0, width, height }, room)
    const dots = zoom < NEAR ? allDots(overview, visible, lookup, dotRadius(zoom)) : []
    const { pieces } = overviewPieces(overview, visible, lookup, dots, {
      zoom,
      window: windowOf(zoom, pan, box),
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
