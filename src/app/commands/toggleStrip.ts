import type { AppStore } from '../../store/appStore.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'

/** Opens the years that the sentences mention, or closes them; where there is no room for a strip, the timeline has them. */
export function toggleStrip(store: AppStore): void {
  const { strip, setStrip, view, setView } = store.getState()
  if (!matchMedia(SHAPES.roomy).matches) return setView('timeline')
  const isOver = view === 'network' || view === 'map'
  if (!isOver) setView('network')
  setStrip(!(strip && isOver))
}
