import type { Place } from '../domain/permalink/place'
import type { AppStore } from './appStore'

/** Shows a view as a whole, as one act. */
export function showPlace(store: AppStore, { reading, ...place }: Place): void {
  store.setState({ ...place, reading: reading && { ...reading, from: place.selection }, lit: null, scope: null })
}
