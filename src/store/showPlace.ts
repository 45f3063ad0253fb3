import type { Place } from '../domain/permalink/place.ts'
import type { AppStore } from './appStore.ts'
import { NO_HIGHLIGHT } from './slices/highlight.ts'

/** Shows a view as a whole, in one step. */
export function showPlace(store: AppStore, { reading, ...place }: Place): void {
  store.setState({ ...place, reading: reading && { ...reading, from: place.selection }, scope: null, ...NO_HIGHLIGHT })
}
