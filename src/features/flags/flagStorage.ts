import { createStore, del, get, set, update } from 'idb-keyval'
import type { Flag } from '../../domain/flags/flags.ts'
import { changeFlags, flagChange, mergeFlags, withTodaysRelations } from '../../domain/flags/flags.ts'
import { keptText } from '../../formats/entries/entryFile.ts'
import { readFlagsFile, writeFlagsFile } from '../../formats/entries/flagsFile.ts'
import type { AppStore } from '../../store/appStore.ts'
import { putFlags } from './putFlags.ts'

/**
 * Where flags are stored. Every call may reject, because browsers refuse storage in private windows, when it is full, or for
 * reasons of their own.
 */
export interface FlagStorage {
  read(): Promise<readonly Flag[]>
  /** Changes the stored value atomically. */
  change(by: (kept: readonly Flag[]) => readonly Flag[]): Promise<void>
  /** Keeps an unreadable value under another name, so that new flags can be stored and nothing is lost. */
  setAside(): Promise<void>
  /** Calls back when another tab may have changed the stored value. */
  watch(look: () => void): () => void
}

/** Thrown if flags are stored that this version of Sanad cannot read. */
export class UnreadableFlags extends Error {
  constructor(readonly text: string) {
    super('The flags in this browser cannot be read')
  }
}

function readKept(kept: unknown): readonly Flag[] {
  if (kept === undefined) return []
  const text = keptText(kept)
  const file = readFlagsFile(text, { length: Infinity, flags: Infinity })
  if (!file.ok || file.problems.length > 0) throw new UnreadableFlags(text)
  return file.flags
}

/** The flags of a dataset in this browser, as a flags file. A stored value that cannot be read is never overwritten. */
export function browserFlags(dataset: string): FlagStorage {
  const database = createStore('sanad-flags', 'datasets')
  const now = () => new Date().toISOString()
  return {
    read: async () => readKept(await get<unknown>(dataset, database)),
    change: (by) => update<unknown>(dataset, (kept) => writeFlagsFile(dataset, now(), by(readKept(kept))), database),
    setAside: async () => {
      await set(`${dataset} set aside ${now()}`, await get<unknown>(dataset, database), database)
      await del(dataset, database)
    },
    watch: (look) => {
      window.addEventListener('focus', look)
      return () => window.removeEventListener('focus', look)
    },
  }
}

/**
 * Loads the flags of a dataset into its store, and then stores every change. Changes from other tabs are loaded too. Resolves
 * when the flags are loaded, with a function that stops it. `onRefused` is called once, with the reason, if they cannot be read or
 * stored; then they last as long as the page.
 */
export async function startFlags(
  store: AppStore,
  onRefused: (reason: unknown) => void,
  storage: FlagStorage = browserFlags(store.getState().dataset.id),
): Promise<() => void> {
  const stops: (() => void)[] = []
  const stop = () => stops.splice(0).forEach((one) => one())
  const refuse = (reason: unknown) => {
    if (stops.length > 0) onRefused(reason)
    stop()
  }
  // The next change stores flags with former ids under the current ids.
  const todays = (flags: readonly Flag[]) => withTodaysRelations(flags, store.getState().dataset)
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
    putFlags(store, changeFlags(todays(stored), change))
  }

  try {
    const stored = await storage.read()
    kept = stored
    stops.push(storage.watch(() => void after(read)))
    stops.push(store.subscribe(({ flags }, before) => void (flags !== before.flags && save())))
    putFlags(store, mergeFlags(todays(stored), store.getState().flags).flags)
  } catch (reason) {
    stop()
    onRefused(reason)
  }
  return stop
}
