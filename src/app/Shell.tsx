import { Suspense, useEffect, useState } from 'react'
import { isFiltered } from '../domain/filters'
import { Network } from '../graph/Network'
import type { Plan } from '../scene/plan'
import { selectVisible } from '../store/selectors'
import { useApp } from '../store/useApp'
import { useText } from '../store/useText'
import { Canvas } from './Canvas'
import { CanvasControls } from './CanvasControls'
import { GraphList, NoMatch, Notices, Overlays, ShapeBar, ViewBar } from './dialogs'
import { PanelHost } from './PanelHost'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { TopBar } from './TopBar'
import { SHAPES, useMedia } from '../ui/useMedia'
import { useArrangement } from './useArrangement'
import { useCommands } from './useCommands'
import { useUnfetched } from './useUnfetched'
import { useSystemTheme } from './useSystemTheme'
import { Views } from './Views'
import { whenIdle } from './whenIdle'

interface Props {
  /** `null` for a dataset that nobody has arranged ahead: then it is arranged here. */
  readonly plan: Plan | null
  readonly guest: { readonly name: string; readonly leave: () => void } | null
  readonly onOpen: () => void
}

/** A link to more than the whole graph waits for nothing. */
const ASKED = location.hash.length > 1

/** The page about a dataset: bar, legend, canvas, panel, and what opens over them. */
export function Shell({ plan: planned, guest, onOpen }: Props) {
  const t = useText()
  const wide = useMedia(SHAPES.wide)
  const dialog = useApp((state) => state.dialog)
  const narrowed = useApp(({ lens, flagView, filters }) => lens !== null || flagView !== 'all' || isFiltered(filters))
  const shaped = useApp(({ focus, hidden }) => focus !== null || hidden.size > 0)
  const acting = useApp(({ picked, selection }) => picked.size > 0 || selection.kind !== 'none')
  const together = useApp(({ picked, view }) => picked.size > 0 && (view === 'map' || view === 'matrix'))
  const withheld = useApp((state) => state.withheld.size > 0)
  const isEmpty = useApp((state) => selectVisible(state).relations.length === 0)
  const plan = useArrangement(planned)
  const [idle, setIdle] = useState(ASKED)
  useCommands()
  useSystemTheme()
  useUnfetched()
  useEffect(() => whenIdle(() => setIdle(true)), [])

  return (
    <>
      <TopBar legendButton={!wide} onOpen={onOpen} />
      <Rail />
      <Canvas>
        {plan === null ? <p className={styles.arranging}>{t('state.arranging')}</p> : <Network plan={plan} />}
        <Suspense fallback={null}>
          {idle && <GraphList />}
          {isEmpty && <NoMatch />}
        </Suspense>
        {plan !== null && <CanvasControls plan={plan} idle={idle} />}
        <Suspense fallback={null}>{acting && <ShapeBar />}</Suspense>
      </Canvas>
      <Suspense fallback={null}>
        {(narrowed || shaped || withheld || guest !== null) && <Notices guest={guest} />}
      </Suspense>
      <div className={styles.views}>
        <Views />
        <Suspense fallback={null}>{together && <ViewBar />}</Suspense>
      </div>
      <PanelHost />
      <Suspense fallback={null}>
        {(idle || dialog !== 'none') && <Overlays guest={guest !== null} onOpen={onOpen} />}
      </Suspense>
    </>
  )
}
