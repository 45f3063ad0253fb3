import type { Core } from 'cytoscape'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { Plan } from '../scene/figure/plan.ts'
import { useApp, useAppStore } from '../store/hooks/useApp.ts'
import { showsOverview } from '../store/selectors.ts'
import { elementsOf, STYLESHEET } from './input/elements.ts'
import styles from './Network.module.css'
import type { GetLayoutWorker } from './layoutClient/useLayoutWorker.ts'
import { useLayout } from './layoutClient/useLayout.ts'
import { PrintedPicture } from './drawing/PrintedPicture.tsx'
import { createPicture } from './drawing/picture.ts'
import './input/noopRenderer.ts'
import { useStatesGroups } from './drawing/useStatesGroups.ts'
import { useSyncedNodes } from './input/useSyncedNodes.ts'
import { SHAPES, useMedia } from '../ui/state/useMedia.ts'
import { wholeFigure } from './drawing/pictureSelectors.ts'
import { useBox } from './input/useBox.ts'
import { useCanvasPort } from './useCanvasPort.ts'
import { usePainter } from './drawing/usePainter.ts'
import { usePointer } from './input/usePointer.ts'
import { withWords } from '../i18n/engine/fetchWords.ts'
import { Part } from '../ui/state/Part.tsx'
import { useWords } from '../store/hooks/useWords.ts'
import { lazyNamed } from '../ui/state/lazyNamed.ts'
import { useCamera } from './camera/useCamera.ts'

const HullNote = lazyNamed(() => withWords(import('./drawing/HullNote.tsx'), 'shape'), 'HullNote')

const Hulls = lazyNamed(() => withWords(import('./drawing/Hulls.tsx'), 'shape'), 'Hulls')

const Overview = lazyNamed(() => withWords(import('./overview/Overview.tsx'), 'overview'), 'Overview')

const PRESET = { name: 'preset', fit: false }
const differs = (a: unknown, b: unknown) => a !== b

interface Props {
  readonly plan: Plan
  readonly layoutWorker: GetLayoutWorker
}

/** The graph on screen. Cytoscape holds its elements, the viewport and the gestures; the picture is painted over it. */
export function Network({ plan, layoutWorker }: Props) {
  const store = useAppStore()
  const t = useWords('app')
  const isTall = useMedia(SHAPES.tall)
  const [picture] = useState(() => createPicture(store, plan, isTall))
  useEffect(() => {
    const { state } = picture
    state.setState((now) => (now.plan === plan && now.isTall === isTall ? now : { plan, isTall }))
  }, [picture, plan, isTall])
  const arrangement = useSyncExternalStore(picture.subscribe, picture.arrangement)
  const hasHulls = useSyncExternalStore(picture.subscribe, picture.hasHulls)
  const [cy, setCy] = useState<Core | null>(null)
  // What needs Cytoscape follows in a task of its own, so that building it does not make one task twice as long.
  const onBuilt = useCallback((core: Core) => startTransition(() => setCy(core)), [])
  const rest = useRef<HTMLCanvasElement>(null)
  const emphasis = useRef<HTMLCanvasElement>(null)
  // Filters only hide nodes. The wrapper compares all elements at every change, so they are rebuilt only for another
  // arrangement or version of the dataset.
  const dataset = useApp((state) => state.dataset)
  const elements = useMemo(
    () => elementsOf(wholeFigure({ ...store.getState(), dataset }, arrangement)),
    [store, dataset, arrangement],
  )

  useLayout(picture, layoutWorker)
  const camera = useCamera(cy, picture, store)
  useSyncedNodes(cy, picture, elements)
  usePointer(cy, picture, store)
  const box = useBox(cy, picture, store)
  useCanvasPort(cy, camera, picture, store)
  const ready = usePainter(cy, { rest, emphasis }, picture, store)

  const statesGroups = useStatesGroups(ready)
  const hasOverview = useApp(showsOverview)

  useEffect(() => {
    const first = document.getElementById('first-picture')
    if (ready && first) first.hidden = true
  }, [ready])

  return (
    <>
      <div className={styles.network} data-graph={ready ? 'ready' : 'waiting'}>
        <CytoscapeComponent
          className={styles.graph ?? ''}
          cy={onBuilt}
          elements={elements}
          stylesheet={STYLESHEET}
          layout={PRESET}
          diff={differs}
          minZoom={0.1}
          maxZoom={6}
          boxSelectionEnabled={false}
          autounselectify
        />
        {box !== null && (
          <div
            className={styles.box}
            dir="ltr"
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, inlineSize: box.width, blockSize: box.height }}
          />
        )}
        <canvas ref={rest} className={styles.paper} aria-hidden="true" />
        <canvas ref={emphasis} className={styles.paper} aria-hidden="true" />
        <Part name={t('part.notices')} place="message">
          {hasHulls && <HullNote picture={picture} />}
        </Part>
        <Part name={t('part.outlines')} place="message">
          {statesGroups && <Hulls picture={picture} />}
        </Part>
        <Part name={t('detail.all')} place="message">
          {hasOverview && <Overview layoutWorker={layoutWorker} />}
        </Part>
      </div>
      <PrintedPicture picture={picture} />
    </>
  )
}
