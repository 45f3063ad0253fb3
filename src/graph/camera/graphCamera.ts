import type { Core } from 'cytoscape'
import type { Camera } from '../../scene/camera/camera.ts'
import { revealing } from '../../scene/camera/camera.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'
import { hullOf } from '../drawing/ground.ts'
import type { Picture } from '../drawing/picture.ts'
import { clearOfActions } from './clearArea.ts'
import { targetBounds } from './targetBounds.ts'
import { firstView, wholeView } from './wholeView.ts'

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
  /**
   * Brings targets into the clear area and moves as little as possible. Targets that are not drawn yet are revealed once
   * another arrangement draws them.
   * @returns a function that cancels the waiting
   */
  reveal(...targets: readonly Target[]): () => void
  /** Reveals, in one movement, all targets that were waiting for the arrangement that is now shown. */
  revealWaiting(): void
  /** Remembers the camera's position, unless one is already remembered. */
  leave(): void
  /** Forgets the position, because the user has moved the camera or the picture has changed. */
  stay(): void
  /** Returns to the remembered position. */
  goBack(): void
}

export function createGraphCamera(cy: Core, picture: Picture, store: AppStore): GraphCamera {
  let place: Camera | null = null
  const waiting = new Set<readonly Target[]>()
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const look = ({ zoom, pan }: Camera) => {
    const viewport = { zoom, pan: { ...pan } }
    cy.stop()
    if (prefersReducedMotion()) cy.viewport(viewport)
    else cy.animate(viewport, { duration: 420, easing: 'ease-in-out-cubic' })
  }
  const boundsOf = (targets: readonly Target[]) => targetBounds(picture.figure(), picture.ground(), targets)
  const isDrawn = (target: Target) => boundsOf([target]) !== null && hullOf(picture.ground(), target)?.isWhole !== false
  const bring = (targets: readonly Target[]) => {
    const bounds = boundsOf(targets)
    if (bounds === null) return
    const state = store.getState()
    const least = state.reading === null ? wholeView(cy, picture, state).zoom : READABLE
    const before = now()
    const next = revealing(before, bounds, clearOfActions(cy, state), { least })
    if (next !== before) look(next)
  }
  return {
    now,
    look,
    fit: () => look(wholeView(cy, picture, store.getState())),
    reset: () => {
      place = null
      cy.viewport(firstView(cy, picture, store.getState()))
    },
    reveal: (...targets) => {
      bring(targets)
      if (!targets.every(isDrawn)) waiting.add(targets)
      return () => waiting.delete(targets)
    },
    revealWaiting: () => {
      const targets = [...waiting].flat()
      waiting.clear()
      if (targets.length > 0) bring(targets)
    },
    leave: () => {
      place ??= now()
    },
    stay: () => {
      place = null
    },
    goBack: () => {
      if (place !== null) look(place)
      place = null
    },
  }
}
