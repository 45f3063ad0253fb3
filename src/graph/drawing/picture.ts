import { EMPHASIS_KEYS, selectEmphasis, selectVisible, VISIBLE_KEYS } from '../../store/selectors.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import { createPictureSelectors, selectArrangement, selectBase, selectFrame } from './pictureSelectors.ts'
import type { PictureState } from './pictureState.ts'
import { createPictureState } from './pictureState.ts'

/** The parts of the app's state that the picture depends on. */
const DRAWN = [
  'dataset',
  ...VISIBLE_KEYS,
  ...EMPHASIS_KEYS,
  'detail',
  'moved',
  'added',
  'unbundled',
  'layout',
  'centre',
  'language',
  'theme',
] as const

export type Picture = ReturnType<typeof createPicture>

/** The picture of the app's state: its own state, and the current values derived from both. */
export function createPicture(store: AppStore, plan: Plan, isTall = false) {
  const state = createPictureState(plan, isTall)
  const now =
    <T>(select: (app: AppState, own: PictureState) => T) =>
    () =>
      select(store.getState(), state.getState())
  const { figure, emphasisedFigure, hullLayer, pieces, emphasisedPieces } = createPictureSelectors()
  return {
    state,
    frame: now(selectFrame),
    base: now(selectBase),
    arrangement: now(selectArrangement),
    figure: now(figure),
    emphasisedFigure: now(emphasisedFigure),
    hullLayer: now(hullLayer),
    hasHulls: () => now(hullLayer)().box !== null,
    pieces: now(pieces),
    emphasis: now(selectEmphasis),
    emphasisedPieces: now(emphasisedPieces),
    /**
     * What has to be derived before another state of the app is drawn, as steps to be taken one after the other. The results are kept,
     * so that the change itself costs little.
     */
    stepsTo: (change: Partial<AppState>): readonly (() => unknown)[] =>
      [selectVisible, figure, hullLayer, emphasisedFigure, pieces, emphasisedPieces].map(
        (select) => () => select({ ...store.getState(), ...change }, state.getState()),
      ),
    /** Calls back when the picture may have changed. Returns a function that unsubscribes. */
    subscribe: (listener: () => void) => {
      const stopOwn = state.subscribe(listener)
      const stopApp = store.subscribe((app, before) => {
        if (DRAWN.some((key) => app[key] !== before[key])) listener()
      })
      return () => {
        stopOwn()
        stopApp()
      }
    },
  }
}
