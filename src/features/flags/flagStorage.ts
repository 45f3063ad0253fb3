import { createStore, get, update } from 'idb-keyval'
import type { Flag } from '../../domain/flags/flags.ts'
import { changeFlags, flagChange, mergeFlags } from '../../domain/flags/flags.ts'
import { readFlagsFile, writeFlagsFile } from '../../formats/entries/flagsFile.ts'
import type { AppStore } from '../../store/appStore.ts'
import { putFlags } from './putFlags.ts'

/** Where flags are kept. Every call may reject: browsers refuse storage in private windows, when full, or at will. */
export interface FlagStorage {
  read(): Promise<readonly Flag[]>
  /** Changes what is kept, with nothing between reading and writing. */
  change(by: (kept: readonly Flag[]) => readonly Flag[]): Promise<void>
  /** Calls back when another tab may have changed what is kept. */
  watch(look: () => void): () => void
}

function readKept(kept: string | undefined): readonly Flag[] {
  if (kept === undefined) return []
  const file = readFlagsFile(kept, { length: Infinity, flags: Infinity })
  if (!file.ok || file.problems.length > 0) throw new Error('The flags in this browser cannot be read')
  return file.flags
}

/** The flags of a dataset in this browser, as a flags file. What cannot be read is never written over. */
function browserStorage(dataset: string): FlagStorage {
  const database = createStore('sanad-flags', 'datasets')
  const now = () => new Date().toISOString()
  return {
    read: async () => readKept(await get<string>(dataset, database)),
    change: (by) => update<string>(dataset, (kept) => writeFlagsFile(dataset, now(), by(readKept(kept))), database),
    watch: (look) => {
      window.addEventListener('focus', look)
      return () => window.removeEventListener('focus', look)
    },
  }
}

/**
 * Brings the flags of a dataset into its store, and keeps every change from then on; what another tab changes comes too.
 * Resolves when they are read. `onRefused` is called once when they cannot be read or kept: then they last as long as the
 * page. The function that comes back ends it.
 */
export async function startFlags(
  store: AppStore,
  onRefused: () => void,
  storage: FlagStorage = browserStorage(store.getState().dataset.id),
): Promise<() => void> {
  const stops: (() => void)[] = []
  const stop = () => stops.splice(0).forEach((one) => one())
  const refuse = () => {
    if (stops.length > 0) onRefused()
    stop()
  }
  let kept: readonly Flag[] = []
  let last = Promise.resolve()
  const after = (task: () => Promise<void>) => (last = last.then(task).catch(refuse))

  const save = () =>
    after(async () => {
      const { flags } = store.getState()
      const change = flagChange(kept, flags)
      if (change.set.length === 0 && change.gone.length === 0) return
      await storage.change((stored) => changeFlags(stored, change))
      kept = flags
    })
  const read = async () => {
    const stored = await storage.read()
    if (JSON.stringify(stored) === JSON.stringify(kept)) return
    const change = flagChange(kept, store.getState().flags)
    kept = stored
    putFlags(store, changeFlags(stored, change))
  }

  try {
    const stored = await storage.read()
    kept = stored
    stops.push(storage.watch(() => void after(read)))
    stops.push(store.subscribe(({ flags }, before) => void (flags !== before.flags && save())))
    putFlags(store, mergeFlags(stored, store.getState().flags).flags)
  } catch {
    stop()
    onRefused()
  }
  return stop
}
