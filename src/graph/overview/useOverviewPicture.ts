import { useMemo } from 'react'
import { reservationWords } from '../../i18n/sentences/reservations.ts'
import type { Camera } from '../../scene/camera/camera.ts'
import { compose, dimsRest, emphasised } from '../../scene/marks/compose.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { Size } from '../../scene/page/format.ts'
import { farEmphasis } from '../../scene/overview/farEmphasis.ts'
import { dotRadius } from '../../scene/overview/farMarks.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import type { OverviewPieces } from '../../scene/overview/overviewPieces.ts'
import { allDots, NEAR, overviewPieces, windowOf } from '../../scene/overview/overviewPieces.ts'
import type { VisibleOverview } from '../../scene/overview/visibleOverview.ts'
import { visibleOverview } from '../../scene/overview/visibleOverview.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { selectEmphasis, selectVisible } from '../../store/selectors.ts'
import { endsOf, targetsOf } from '../../store/slices/selection.ts'

export interface OverviewPicture extends OverviewPieces {
  readonly visible: VisibleOverview
  readonly emphasisedPieces: readonly Piece[]
  readonly isDimmed: boolean
}

/**
 * The picture of an overview for a camera at rest.
 * @param size of the window, in CSS pixels
 */
export function useOverviewPicture(
  overview: Overview,
  { zoom, pan }: Camera,
  { width, height }: Size,
  measure: Measure,
): OverviewPicture {
  const w = useWords('overview')
  const graph = useApp(selectVisible)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const emphasis = useApp(selectEmphasis)
  const selection = useApp((state) => state.selection)

  const visible = useMemo(() => visibleOverview(overview, graph, lookup), [overview, graph, lookup])
  const radius = dotRadius(zoom)
  const isNear = zoom >= NEAR
  const dots = useMemo(
    () => (isNear ? [] : allDots(overview, visible, lookup, radius)),
    [overview, visible, lookup, radius, isNear],
  )
  const wanted = useMemo(() => targetsOf(selection).flatMap((target) => endsOf(lookup, target)), [selection, lookup])
  const { near, pieces } = useMemo(
    () =>
      overviewPieces(overview, visible, lookup, dots, {
        zoom,
        isNear,
        window: windowOf(zoom, pan, { x: 0, y: 0, width, height }),
        wanted,
        language,
        measure,
        actors: (count) => w('actors', { count }),
        reservations: reservationWords(language),
      }),
    [overview, visible, lookup, dots, zoom, isNear, pan, width, height, wanted, language, measure, w],
  )
  const emphasisedPieces = useMemo((): readonly Piece[] => {
    if (near === null) return farEmphasis(overview, visible, lookup, emphasis, zoom)
    const part = emphasised(near.figure, emphasis)
    return part === null ? [] : compose(part, measure, emphasis)
  }, [near, overview, visible, lookup, emphasis, zoom, measure])
  return { visible, near, pieces, emphasisedPieces, isDimmed: dimsRest(emphasis) }
}
