import { useEffect, useState } from 'react'
import { Network } from '../../graph/Network.tsx'
import type { Kept } from '../../store/slices/screen.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Canvas } from './Canvas.tsx'
import { CanvasControls } from './CanvasControls.tsx'
import { GraphList } from '../parts/lazyParts.ts'
import { PanelHost } from '../panel/PanelHost.tsx'
import { Rail } from './Rail.tsx'
import { TopBar } from '../bar/TopBar.tsx'
import { EmbedBar } from '../bar/EmbedBar.tsx'
import { IS_EMBEDDED } from '../bar/embedded.ts'
import { IntroLine } from '../bar/IntroLine.tsx'
import { SkipLink } from '../bar/SkipLink.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { Arranging, ArrangingNotice } from '../loading/Arranging.tsx'
import { useLayoutWorker } from '../../graph/layoutClient/useLayoutWorker.ts'
import { usePlan } from '../loading/usePlan.ts'
import { useShortcuts } from '../commands/useShortcuts.ts'
import { useUnfetched } from '../loading/useUnfetched.ts'
import { useSystemTheme } from '../settings/useSystemTheme.ts'
import { useSettingsOnPage } from '../settings/useSettingsOnPage.ts'
import { NAMES_A_VIEW, EmptyMessage, NoticesPlace, OverlaysPlace, SelectionActions, ViewsPlace } from './places.tsx'
import { Part } from '../../ui/state/Part.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { whenIdle } from '../loading/whenIdle.ts'

interface Props {
  /** `null` for a dataset without precomputed arrangements; they are then computed here. */
  readonly plan: Plan | null
  /** Whether a collection is to open, to which the view in the address belongs. */
  readonly isExpecting: boolean
  readonly openedFile: { readonly name: string; readonly leave: () => void } | null
  readonly onOpen: () => void
  /** Opens a dataset file, or a collection that the browser keeps. */
  readonly onOpenData: (file: File, kept?: Kept) => void
}

/**
 * The page around a dataset: bar, legend, canvas, panel, and what opens over them. It depends on little that changes, so that
 * no act renders the whole page again; what depends on more is in `places`.
 */
export function Shell({ plan: planned, isExpecting, openedFile, onOpen, onOpenData }: Props) {
  const t = useWords('app')
  const wide = useMedia(SHAPES.wide)
  const layoutWorker = useLayoutWorker()
  const { plan, isArrangingAll, retry } = usePlan(planned, layoutWorker)
  const [idle, setIdle] = useState(NAMES_A_VIEW)
  const [listed, setListed] = useState(NAMES_A_VIEW)
  useSettingsOnPage()
  useShortcuts()
  useSystemTheme()
  useUnfetched()
  useEffect(() => whenIdle(() => setIdle(true)), [])
  // By itself, and later than what opens the first sentence: it is long and is only heard.
  useEffect(() => (idle ? whenIdle(() => setListed(true)) : undefined), [idle])
  const setFileChooser = useApp((state) => state.setFileChooser)
  const setDataOpener = useApp((state) => state.setDataOpener)
  useEffect(() => setFileChooser(onOpen), [setFileChooser, onOpen])
  useEffect(() => setDataOpener(onOpenData), [setDataOpener, onOpenData])

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
          {listed && <GraphList />}
        </Part>
        <EmptyMessage />
        {plan !== null && <CanvasControls plan={plan} idle={idle} />}
        <ArrangingNotice isArrangingAll={isArrangingAll} />
        <SelectionActions />
      </Canvas>
      <NoticesPlace openedFile={openedFile} />
      <ViewsPlace />
      <PanelHost />
      <OverlaysPlace idle={idle} isOpenedFile={openedFile !== null} isExpecting={isExpecting} />
    </>
  )
}
