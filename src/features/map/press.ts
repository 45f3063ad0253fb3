import type { AppStore } from '../../store/appStore.ts'
import type { Target } from '../../store/canvas.ts'

/** What a press does, as on the network: selects, or takes the selection away; with Shift, adds an entity to those selected together or takes it out. */
export function press(store: AppStore, target: Target | null, isShift: boolean): void {
  const { select, clearSelection, togglePicked, pick } = store.getState()
  if (isShift && target?.kind === 'entity') return togglePicked(target.id)
  if (target === null) clearSelection()
  else select(target)
  if (!isShift) pick([])
}
