import type { Core } from 'cytoscape'
import type { Camera } from '../../scene/camera/camera.ts'
import { revealing } from '../../scene/camera/camera.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'
import { prefersReducedMotion } from '../../ui/state/useMedia.ts'
import type { Picture } from '../drawing/picture.ts'
import { clearOfActions } from './clearArea.ts'
import { targetBounds } from './targetBounds.ts'
import { firstView, wholeView } from './wholeView.ts'

/** While one reads, what a sentence says is shown at this zoom at least, where there is room. */
const READABLE = 0.85

/** Moves the camera over the network. */
export interface GraphCamera {
  now(): Camera
  /** Goes there: in a flight, or at once where motion is unwelcome. */
  look(camera: Camera): void
  /** Shows the whole graph. */
  fit(): void
  /** Shows at once what one sees first of an arrangement. */
  reset(): void
  /**
   * Brings targets into the clear area, moving as little as that takes. Those that are not drawn yet are brought there once
   * another arrangement draws them.
   * @returns what ends the waiting
   */
  reveal(...targets: readonly Target[]): () => void
  /** Reveals, all together, what has been waiting for the arrangement that is now shown. */
  revealWaiting(): void
  /** Remembers where the camera stands, unless it remembers a place already. */
  leave(): void
  /** Forgets it: the user has taken the camera, or the picture is another. */
  stay(): void
  /** Goes back to the remembered place. */
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
  const isDrawn = (target: Target) => targetBounds(picture.figure(), [target]) !== null
  const bring = (targets: readonly Target[]) => {
    const bounds = targetBounds(picture.figure(), targets)
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
