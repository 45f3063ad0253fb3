import type { KeyboardEvent, MouseEvent } from 'react'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Entity } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Target } from '../../store/canvas.ts'
import { selectHighlight } from '../../store/selectors.ts'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { tryAgain } from '../../ui/state/attempt.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { panned } from '../../scene/camera/camera.ts'
import { useCanvasCover } from '../../store/hooks/useCanvasCover.ts'
import { useGestures } from '../../ui/plane/useGestures.ts'
import { usePlaneCamera } from '../../ui/plane/usePlaneCamera.ts'
import { RANGE, zoomed } from './picture/mapFraming.ts'
import { landOf, loadAtlas } from './land/atlas.ts'
import { EmptyMap } from './EmptyMap.tsx'
import { inOrder } from './mapItems.ts'
import { MapControls } from './MapControls.tsx'
import { MapPicture } from './picture/MapPicture.tsx'
import styles from './MapView.module.css'
import { Places } from './Places.tsx'
import { UnplacedEntities } from './UnplacedEntities.tsx'
import { useActors, useGeography, useLand } from './land/useActors.ts'
import { useClearArea } from './useClearArea.ts'
import { useSelectionInView } from './useSelectionInView.ts'
import { useHome } from './useHome.ts'
import { useMapPicture } from './picture/useMapPicture.ts'
import { useTargets } from './useTargets.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The distance in CSS pixels within which a line is hit, by type of pointer. */
const REACH = { fine: 12, coarse: 22 } as const
/** Factor for the radii, compared with the network. */
const SIZE = { wide: 0.76, phone: 0.56 } as const
/** How far an arrow key pans the map, in CSS pixels. */
const STEP = 70
const STEPS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
}

function targetOf({ target }: { readonly target: EventTarget }): Target | null {
  const { entity, relation } = target instanceof HTMLElement ? target.dataset : {}
  if (relation !== undefined) return { kind: 'relation', id: relation }
  return entity === undefined ? null : { kind: 'entity', id: entity }
}

/** Whether a finger pressed it. Not every browser gives the click event a pointer type. */
const isTouch = ({ nativeEvent }: MouseEvent) =>
  nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'

/** The graph on a map. States and places are where they are; entities without a place are in the tray. */
export function MapView() {
  const t = useWords('app')
  const w = useWords('map')
  const store = useAppStore()
  const phone = useMedia(SHAPES.phone)
  const tolerance = useMedia('(pointer: coarse)') ? REACH.coarse : REACH.fine
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const insets = useApp((state) => state.insets)
  const looksAt = useApp(
    (state) => state.hover !== null || state.selection.kind !== 'none' || selectHighlight(state) !== null,
  )
  const surface = useRef<HTMLDivElement>(null)
  const [withInset, setWithInset] = useState(true)
  const geography = useGeography()
  const land = useLand(geography)
  const { graph, placed, left, unplaced } = useActors(geography)
  const size = phone ? SIZE.phone : SIZE.wide
  const { resting, clear } = useClearArea(surface, phone)
  const everyone = useMemo(
    () =>
      geography.actors
        .map(({ at }) => at)
        .concat([...geography.crossings.values()].flatMap(({ leaves, enters }) => [leaves, enters])),
    [geography],
  )
  const home = useHome(geography, everyone, resting, size)
  const handle = usePlaneCamera(home, resting)
  const { camera, take, fly } = handle
  const { halfWay, crossings } = geography
  const captionOf = useCallback(
    ({ labels }: Entity) => w('inset.caption', { name: inLanguage(labels, language).text }),
    [w, language],
  )
  const picture = useMapPicture({
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
  })
  const { inset, about, scene } = picture
  usePictureSource('map', async () => {
    const { mapSource } = await import('./savedPicture/mapSource.ts')
    const fetched = async () => landOf(await loadAtlas(), geography.projection, geography.states)
    return mapSource(store.getState(), {
      graph,
      placed,
      geography,
      everyone,
      size,
      camera,
      clear,
      withInset,
      captionOf,
      isMoved: camera !== home,
      // A picture without land says where its actors stand nevertheless.
      land: land !== null && land !== 'failed' ? land : await fetched().catch(() => null),
    })
  })
  const reach = useSelectionInView({ handle, actors: scene.actors, clear, home })
  const { drawn, origin, insetOrigin, targetAt, locate } = useTargets({ surface, camera, ...picture })
  const listed = useMemo(() => inOrder(placed, graph, lookup), [placed, graph, lookup])

  const zoomBy = useCallback(
    (factor: number) =>
      take((now) => zoomed(now, factor, { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 })),
    [take, clear],
  )
  const fit = useCallback(() => fly(null), [fly])
  useCanvasCover({ fit, zoomBy, reveal: reach, locate })

  const gestures = useGestures(surface, handle, RANGE, {
    onPoint: (at) => {
      const target = at === null ? null : targetAt(at, tolerance)
      if (surface.current !== null) surface.current.style.cursor = target === null ? '' : 'pointer'
      const before = store.getState().hover
      if (before?.id !== target?.id || before?.kind !== target?.kind) store.getState().setHover(target)
    },
    onHold: (at) => {
      const target = targetAt(at, tolerance)
      if (target?.kind === 'entity') store.getState().toggleMultiSelection(target.id)
    },
    onPress: (at, event) => {
      // A key or assistive technology activates the button itself; a pointer activates what is at its position.
      const pressed = targetOf(event)
      const target = event.detail === 0 ? pressed : (targetAt(at, tolerance) ?? pressed)
      store.getState().press(target, event.shiftKey, isTouch(event))
    },
  })
  const pan = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined || !event.shiftKey) return
    event.preventDefault()
    take((now) => panned(now, by))
  }

  return (
    <main className={styles['view']} data-printed="view" aria-label={w('title')}>
      <div ref={surface} role="presentation" className={styles['surface']} {...gestures} onKeyDown={pan}>
        <MapPicture picture={picture} camera={camera} resting={resting} land={land === 'failed' ? null : land} />
        <Places listed={listed} drawn={drawn} origin={origin} insetOrigin={insetOrigin} onReach={reach} />
      </div>
      {placed.length === 0 && <EmptyMap isNobody={graph.entities.length === 0} />}
      <div className={styles['foot']} style={{ paddingInline: `${insets.start}px ${insets.end}px` }}>
        <MapControls
          onZoom={zoomBy}
          onFit={fit}
          inset={inset !== null || !withInset ? withInset : null}
          onInset={setWithInset}
        />
        <UnplacedEntities unplaced={unplaced} entitiesInEmphasis={looksAt ? about : null} />
        <p className={styles['source']}>
          {left > 0 && <span>{w('left', { count: left })}</span>} {w(land === 'failed' ? 'land.failed' : 'land')}
          {land === 'failed' && <TextButton onClick={tryAgain}>{t('state.error.retry')}</TextButton>}
        </p>
      </div>
    </main>
  )
}
