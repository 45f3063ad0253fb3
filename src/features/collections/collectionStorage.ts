import { createStore, del, entries, get, update } from 'idb-keyval'
import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import type { Dataset, Localised } from '../../domain/dataset/dataset.ts'
import type { ReviewProgress } from '../../domain/review/reviewQueue.ts'
import { reviewProgress, reviewQueue } from '../../domain/review/reviewQueue.ts'
import { keptText } from '../../formats/entries/entryFile.ts'

/** A collection of the user's own in this browser. */
export interface KeptCollection {
  readonly key: string
  /** Counts the savings, so that two tabs do not overwrite each other's work. */
  readonly version: number
  readonly savedAt: string
  readonly title: Localised
  readonly articles: number
  readonly progress: ReviewProgress
  /** The whole dataset as a `sanad/1` file, with what was rejected. It is verified when it is opened. */
  readonly text: string
}

/** What is kept in the place of a collection, and is none that this version of Sanad can read. */
export interface UnreadableCollection {
  readonly key: string
  readonly text: string
}

/** Where collections are kept. Every call may reject: browsers refuse storage in private windows, or when it is full. */
export interface CollectionStorage {
  /** All collections, the latest first, and what cannot be read as one. */
  list(): Promise<{ readonly kept: readonly KeptCollection[]; readonly unreadable: readonly UnreadableCollection[] }>
  /** Rejects also if what is kept is no collection. */
  read(key: string): Promise<KeptCollection | undefined>
  /**
   * Keeps a version of a collection, unless another version than the expected one is there.
   * @param expected the version that was read or kept last; 0 for a new collection
   * @returns the version that is kept now, or `null` if another tab has kept one meanwhile
   */
  keep(key: string, record: Dataset, expected: number): Promise<number | null>
  remove(key: string): Promise<void>
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'string'

/** Whether a stored value has all that the list of collections shows. What its text says is verified when it is opened. */
function isKept(value: unknown): value is KeptCollection {
  if (!isRecord(value)) return false
  const { key, version, savedAt, title, articles, progress, text } = value
  return (
    [key, savedAt, text].every(isText) &&
    Number.isInteger(version) &&
    typeof articles === 'number' &&
    isRecord(title) &&
    Object.values(title).every(isText) &&
    isRecord(progress) &&
    typeof progress['all'] === 'number' &&
    typeof progress['open'] === 'number'
  )
}

function entryOf(key: string, record: Dataset, version: number): KeptCollection {
  return {
    key,
    version,
    savedAt: new Date().toISOString(),
    title: record.title,
    articles: record.documents.length,
    progress: reviewProgress(reviewQueue(record)),
    text: formatDataset(record),
  }
}

/** The collections in this browser. */
export function browserCollections(): CollectionStorage {
  const database = () => createStore('sanad-collections', 'collections')
  return {
    list: async () => {
      const all = await entries<IDBValidKey, unknown>(database())
      const kept = all.flatMap(([, value]) => (isKept(value) ? [value] : []))
      return {
        kept: kept.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
        unreadable: all.flatMap(([key, value]) => (isKept(value) ? [] : [{ key: String(key), text: keptText(value) }])),
      }
    },
    read: async (key) => {
      const found = await get<unknown>(key, database())
      if (found !== undefined && !isKept(found)) throw new Error(`What is kept as ${key} is no collection`)
      return found
    },
    keep: async (key, record, expected) => {
      let isOvertaken = false
      const next = entryOf(key, record, expected + 1)
      const write = (kept: KeptCollection | undefined) => {
        isOvertaken = kept !== undefined && kept.version !== expected
        return isOvertaken && kept !== undefined ? kept : next
      }
      await update<KeptCollection>(key, write, database())
      return isOvertaken ? null : next.version
    },
    remove: async (key) => del(key, database()),
  }
}

/** A key that no other collection has. */
export const newKey = (dataset: string): string => `${dataset}-${Date.now().toString(36)}`
