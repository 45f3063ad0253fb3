import type { Place } from '../domain/permalink/place.ts'
import type { AppStore } from './appStore.ts'

/** Shows a view as a whole, as one act. */
export function showPlace(store: AppStore, { reading, ...place }: Place): void {
  store.setState({ ...place, reading: reading && { ...reading, from: place.selection }, lit: null, scope: null })
}
