import type { Flag } from '../../domain/flags/flags.ts'
import { flaggedEvidence } from '../../domain/flags/flags.ts'
import type { AppStore } from '../../store/appStore.ts'

/** Puts flags into the store, together with the evidence that they belong to. */
export function putFlags(store: AppStore, flags: readonly Flag[]): void {
  const { dataset, setFlags } = store.getState()
  setFlags(flags, flaggedEvidence(dataset, flags))
}
