import { useEffect, useState } from 'react'
import { isFiltered } from '../../domain/filters/filters.ts'
import { Network } from '../../graph/Network.tsx'
import type { Plan } from '../../scene/figure/plan.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Canvas } from './Canvas.tsx'
import { CanvasControls } from './CanvasControls.tsx'
import { GraphList, NoMatch, Notices, Overlays, ShapeToolbar, ViewToolbar } from '../parts/lazyParts.ts'
import { PanelHost } from '../panel/PanelHost.tsx'
import { Rail } from './Rail.tsx'
import styles from './Shell.module.css'
import { TopBar } from '../bar/TopBar.tsx'
import { EmbedBar } from '../bar/EmbedBar.tsx'
import { IS_EMBEDDED } from '../bar/embedded.ts'
import { IntroLine } from '../bar/IntroLine.tsx'
import { SkipLink } from '../bar/SkipLink.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { Arranging, ArrangingNotice } from '../loading/Arranging.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { useLayoutWorker } from '../../graph/layoutClient/useLayoutWorker.ts'
import { usePlan } from '../loading/usePlan.ts'
import { useShortcuts } from '../commands/useShortcuts.ts'
import { useUnfetched } from '../loading/useUnfetched.ts'
import { useSystemTheme } from '../settings/useSystemTheme.ts'
import { useSettingsOnPage } from '../settings/useSettingsOnPage.ts'
import { Views } from './Views.tsx'
import { Part } from '../../ui/state/Part.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { whenIdle } from '../loading/whenIdle.ts'

interface Props {
  /** `null` for a dataset without precomputed arrangements; they are then computed here. */
  readonly plan: Plan | null
  readonly openedFile: { readonly name: string; readonly leave: () => void } | null
  readonly onOpen: () => void
}

/** If the address names a view, the other parts are fetched at once instead of when the page is idle. */
const NAMES_A_VIEW = location.hash.length > 1

/** The page around a dataset: bar, legend, canvas, panel, and what opens over them. */
export function Shell({ plan: planned, openedFile, onOpen }: Props) {
  const t = useWords('app')
  const wide = useMedia(SHAPES.wide)
  const dialog = useApp((state) => state.dialog)
  const openDialog = useApp((state) => state.openDialog)
  const narrowed = useApp(({ lens, flagView, filters }) => lens !== null || flagView !== 'all' || isFiltered(filters))
  const shaped = useApp(({ focus, hidden }) => focus !== null || hidden.size > 0)
  const acting = useApp(({ multiSelection, selection }) => multiSelection.size > 0 || selection.kind !== 'none')
  const together = useApp(
    ({ multiSelection, view }) => multiSelection.size > 0 && (view === 'map' || view === 'matrix'),
  )
  const withheld = useApp((state) => state.withheld.size > 0)
  const isEmpty = useApp((state) => selectVisible(state).relations.length === 0)
  const isCovered = useApp((state) => state.isCovered)
  const layoutWorker = useLayoutWorker()
  const { plan, retry } = usePlan(planned, layoutWorker)
  const [idle, setIdle] = useState(NAMES_A_VIEW)
  useSettingsOnPage()
  useShortcuts()
  useSystemTheme()
  useUnfetched()
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const setFileChooser = useApp((state) => state.setFileChooser)
  useEffect(() => setFileChooser(onOpen), [setFileChooser, onOpen])

  return (
    <>
      {IS_EMBEDDED ? (
        <EmbedBar legendButton={!wide} />
      ) : (
        <>
          <SkipLink />
          <TopBar legendButton={!wide} />
          <IntroLine />
        </>
      )}
      <Rail />
      <Canvas>
        <Part name={t('view.network')} place="filled">
          {plan === null ? <Arranging retry={retry} /> : <Network plan={plan} layoutWorker={layoutWorker} />}
        </Part>
        <Part name={t('list.title')} place="message">
          {idle && <GraphList />}
        </Part>
        <Part name={t('part.notices')} place="message">
          {isEmpty && <NoMatch />}
        </Part>
        {plan !== null && <CanvasControls plan={plan} idle={idle} />}
        <ArrangingNotice />
        <Part name={t('part.actions')} place="message">
          {acting && <ShapeToolbar />}
        </Part>
      </Canvas>
      <Part name={t('part.notices')} place="message">
        {(narrowed || shaped || withheld || openedFile !== null) && <Notices openedFile={openedFile} />}
      </Part>
      <div className={styles.views} inert={isCovered}>
        <Views />
        <Part name={t('part.actions')} place="message">
          {together && <ViewToolbar />}
        </Part>
      </div>
      <PanelHost />
      <Part
        name={t('part.overlays')}
        fallback={NAMES_A_VIEW || dialog !== 'none' ? <Waiting /> : null}
        place={dialog === 'none' ? 'message' : 'dialog'}
        onLeave={() => openDialog('none')}
      >
        {(idle || dialog !== 'none') && <Overlays isOpenedFile={openedFile !== null} />}
      </Part>
    </>
  )
}
