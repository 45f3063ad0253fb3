import type { Flag } from '../../domain/flags'
import { flaggedEvidence } from '../../domain/flags'
import type { AppStore } from '../../store/appStore'

/** Puts flags into the store, together with the evidence that they are on. */
export function putFlags(store: AppStore, flags: readonly Flag[]): void {
  const { dataset, setFlags } = store.getState()
  setFlags(flags, flaggedEvidence(dataset, flags))
}
