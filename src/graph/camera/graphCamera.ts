import type { Core } from 'cytoscape'
import type { Camera } from '../../scene/camera/camera.ts'
import type { Size } from '../../scene/page/format.ts'
import type { Point } from '../../scene/marks/marks.ts'
import { panned, recentred, revealed, toView } from '../../scene/camera/camera.ts'
import { boxContains, middleOf } from '../../scene/figure/boxes.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import { targetsOf } from '../../store/slices/selection.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'
import { hullOf } from '../drawing/hullLayer.ts'
import type { Picture } from '../drawing/picture.ts'
import { clearOfActions } from './clearArea.ts'
import { neighboursOf, targetBounds } from './targetBounds.ts'
import { areaFor, firstView, LEGIBLE, wholeView } from './wholeView.ts'

/**
 * The camera zooms out to show the neighbours of a selection too, but not below this share of its zoom. A panel covers less
 * than a third of a wide window.
 */
const NEIGHBOURS_ZOOM = 0.64

/** A hub has neighbours all over the picture. For it, the camera zooms out to this share, as long as names stay legible. */
const HUB_ZOOM = 0.45

/** The minimum zoom at which the relations of a sentence are shown while the user reads, if there is room. */
const READABLE = 0.85

/** Moves the camera of the network. */
export interface GraphCamera {
  now(): Camera
  /** Moves the camera there, animated unless the user prefers reduced motion. */
  look(camera: Camera): void
  /** Shows the whole graph. */
  fit(): void
  /** Shows the first view of an arrangement at once, without animation. */
  reset(): void
  /** Shows the first view as the page's own picture has it, which no panel covers. */
  begin(): void
  /**
   * Keeps zoom and centre when the canvas has changed its size. If the whole graph was shown, it is shown again. A selection
   * that was in sight, and that an article now leaves no room, is brought back into sight.
   * @param before the former size in CSS pixels
   */
  resize(before: Size): void
  /**
   * Keeps the zoom and the entity nearest to the centre when another arrangement replaces this one. If the whole graph was
   * shown, or no entity is in both, the first view is shown.
   */
  rebase(before: Figure): void
  /**
   * Brings targets into the clear area and moves as little as possible. Targets that are not drawn yet are revealed once
   * another arrangement draws them.
   * @returns a function that cancels the waiting
   */
  reveal(...targets: readonly Target[]): () => void
  /** Reveals targets together with their neighbours, or with the nearest of them for whom there is room. */
  revealAmongNeighbours(...targets: readonly Target[]): () => void
  /** Reveals, in one movement, all targets that were waiting for the arrangement that is now shown. */
  revealWaiting(): void
  /** Shows what it shows as a whole in the room that a panel leaves or gives back, unless the user has moved the camera. */
  refit(): void
  /** Remembers the camera's position, unless one is already remembered. */
  leave(): void
  /** Remembers what the camera shows, apart from that position. The returned function shows it again. */
  remember(): () => void
  /** Forgets the position, because the user has moved the camera or the picture has changed. */
  stay(): void
  /** Returns to the remembered position. */
  goBack(): void
}

/** What is to be revealed. */
interface Wanted {
  readonly targets: readonly Target[]
  readonly isAmongNeighbours: boolean
}

type Framing = 'first' | 'whole' | null

/** A position that the camera returns to. */
interface Place {
  readonly camera: Camera
  readonly framing: Framing
  /** The size of the canvas then. */
  readonly size: Size
}

export function createGraphCamera(cy: Core, picture: Picture, store: AppStore): GraphCamera {
  let place: Place | null = null
  /** What the camera shows as a whole, if nobody has moved it since. */
  let framing: Framing = null
  const waiting = new Set<Wanted>()
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const size = (): Size => ({ width: cy.width(), height: cy.height() })
  const look = ({ zoom, pan }: Camera) => {
    const viewport = { zoom, pan: { ...pan } }
    framing = null
    cy.stop()
    if (prefersReducedMotion()) cy.viewport(viewport)
    else {
      cy.animate(viewport, { duration: 420, easing: 'ease-in-out-cubic' })
      cy.forceRender()
    }
  }
  const boundsOf = (targets: readonly Target[]) =>
    targetBounds(picture.figure(), picture.hullLayer(), targets, picture.state.getState().measure)
  const isDrawn = (target: Target) =>
    boundsOf([target]) !== null && hullOf(picture.hullLayer(), target)?.isWhole !== false
  /** The camera for targets with neighbours of theirs, none of which the controls may cover. */
  const showingAll = (all: readonly Target[], least: number): Camera | null => {
    const figure = picture.figure()
    const bounds = boundsOf(all)
    if (bounds === null) return null
    const state = store.getState()
    const clear = clearOfActions(cy, state)
    const view = revealed(now(), bounds, clear, { least })
    const nodes = all.flatMap(({ id }) => figure.nodes.get(id) ?? [])
    return revealed(now(), bounds, areaFor(cy, picture, nodes, state, { area: clear, view }), { least })
  }
  /**
   * The camera for targets with all their neighbours. If these cannot all be shown at a zoom at which one reads their names, the
   * farthest are left out, one after the other; `null` if there is not even room for the nearest.
   */
  const amongNeighbours = (targets: readonly Target[], least: number): Camera | null => {
    const { zoom } = now()
    const isReadable = (camera: Camera) =>
      camera.zoom >= NEIGHBOURS_ZOOM * zoom || camera.zoom >= Math.max(LEGIBLE, HUB_ZOOM * zoom)
    const neighbours = neighboursOf(picture.figure(), targets)
    for (let count = neighbours.length; count > 0; count--) {
      const camera = showingAll([...targets, ...neighbours.slice(0, count)], least)
      if (camera !== null && isReadable(camera)) return camera
    }
    return null
  }
  const bring = ({ targets, isAmongNeighbours }: Wanted) => {
    const bounds = boundsOf(targets)
    if (bounds === null) return
    const state = store.getState()
    const least = state.reading === null ? wholeView(cy, picture, state).zoom : READABLE
    const before = now()
    const clear = clearOfActions(cy, state)
    const roomy = isAmongNeighbours ? amongNeighbours(targets, least) : null
    const next = roomy ?? revealed(before, bounds, clear, { least })
    if (next !== before) look(next)
  }
  /** Whether the middle of targets is within a view of a size. */
  const isInSight = (targets: readonly Target[], { width, height }: Size) => {
    const bounds = boundsOf(targets)
    return bounds !== null && boxContains({ x: 0, y: 0, width, height }, toView(now(), middleOf(bounds)))
  }
  const want = (wanted: Wanted) => {
    bring(wanted)
    if (!wanted.targets.every(isDrawn)) waiting.add(wanted)
    return () => waiting.delete(wanted)
  }
  const fit = () => {
    look(wholeView(cy, picture, store.getState()))
    framing = 'whole'
  }
  const reset = (state = store.getState()) => {
    place = null
    cy.viewport(firstView(cy, picture, state))
    framing = 'first'
  }
  /** Moves the camera at once. Its framing stays the same. */
  const move = ({ zoom, pan }: Camera) => {
    cy.stop()
    cy.viewport({ zoom, pan: { ...pan } })
  }
  const here = (): Place => ({ camera: now(), framing, size: size() })
  /** Shows what the camera showed at a place: all that was shown as a whole, also if the canvas has another size by now. */
  const returnTo = (former: Place, state: AppState) => {
    const { width, height } = size()
    const isSameSize = former.size.width === width && former.size.height === height
    if (isSameSize) look(former.camera)
    else if (former.framing === null) look(recentred(former.camera, former.size, { width, height }))
    else look(former.framing === 'whole' ? wholeView(cy, picture, state) : firstView(cy, picture, state))
    framing = former.framing
  }
  return {
    now,
    look,
    fit,
    reset: () => reset(),
    begin: () => {
      const state = store.getState()
      reset({ ...state, insets: { ...state.insets, start: 0, end: 0, bottom: 0 } })
    },
    resize: (before) => {
      const state = store.getState()
      const selected = state.selection.kind === 'none' ? [] : targetsOf(state.selection)
      const wasInSight = isInSight(selected, before)
      const whole = framing === 'whole' ? wholeView(cy, picture, state) : null
      if (framing === 'first') reset()
      else move(whole ?? recentred(now(), before, size()))
      if (wasInSight) bring({ targets: selected, isAmongNeighbours: true })
    },
    rebase: (before) => {
      if (framing !== null) return reset()
      const camera = now()
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      const after = picture.figure()
      const away = ({ x, y }: Point) => {
        const at = toView(camera, { x, y })
        return Math.hypot(at.x - middle.x, at.y - middle.y)
      }
      const both = [...before.nodes].flatMap(([id, from]) => {
        const to = after.nodes.get(id)
        return to === undefined ? [] : [{ from, to }]
      })
      const [first, ...others] = both
      if (first === undefined) return reset()
      const { from, to } = others.reduce((best, one) => (away(one.from) < away(best.from) ? one : best), first)
      const [was, is] = [toView(camera, from), toView(camera, to)]
      place = null
      move(panned(camera, { x: was.x - is.x, y: was.y - is.y }))
    },
    reveal: (...targets) => want({ targets, isAmongNeighbours: false }),
    revealAmongNeighbours: (...targets) => want({ targets, isAmongNeighbours: true }),
    revealWaiting: () => {
      const targets = [...waiting].flatMap((wanted) => wanted.targets)
      const isAmongNeighbours = [...waiting].every((wanted) => wanted.isAmongNeighbours)
      waiting.clear()
      if (targets.length > 0) bring({ targets, isAmongNeighbours })
    },
    leave: () => {
      place ??= here()
    },
    remember: () => {
      const former = here()
      return () => returnTo(former, store.getState())
    },
    refit: () => {
      const shows = framing
      if (shows === null) return
      const state = store.getState()
      look(shows === 'whole' ? wholeView(cy, picture, state) : firstView(cy, picture, state))
      framing = shows
    },
    stay: () => {
      place = null
      framing = null
    },
    goBack: () => {
      if (place === null) return
      const former = place
      place = null
      const state = store.getState()
      // The panel of what was selected is about to close.
      const { analysis, insets } = state
      returnTo(former, analysis === null ? { ...state, insets: { ...insets, end: 0, bottom: 0 } } : state)
    },
  }
}
