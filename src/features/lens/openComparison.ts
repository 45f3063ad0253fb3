import type { AppStore } from '../../store/appStore.ts'

const toCompare = new WeakSet<AppStore>()

/** Opens the dialog for a comparison: the present lens beside another that is still to be chosen. */
export function openComparison(store: AppStore): void {
  toCompare.add(store)
  store.getState().openDialog('lens')
}

/** Whether the dialog was opened for a comparison. The answer is reset when read. */
export const isForComparison = (store: AppStore): boolean => toCompare.delete(store)
