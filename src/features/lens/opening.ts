import type { AppStore } from '../../store/appStore.ts'

const toCompare = new WeakSet<AppStore>()

/** Opens the dialog at its comparison: the lens in the graph beside another that is still to be chosen. */
export function openComparison(store: AppStore): void {
  toCompare.add(store)
  store.getState().openDialog('lens')
}

/** Whether the dialog was opened for a comparison; forgotten when asked. */
export const isForComparison = (store: AppStore): boolean => toCompare.delete(store)
