/** A file of the user's own work, by what it holds. */
export type EntryKind = 'flags' | 'views'

type Take = (file: File) => void

const takers = new Map<EntryKind, Take>()
const waiting = new Map<EntryKind, File>()

/** Gives a dropped file to the dialog that imports its kind, now or when that dialog opens. */
export function handOver(holding: EntryKind, file: File): void {
  const take = takers.get(holding)
  if (take === undefined) waiting.set(holding, file)
  else take(file)
}

/** Receives files of a kind, including one that was handed over before. Returns a function that ends it. */
export function takeHandedOver(holding: EntryKind, take: Take): () => void {
  takers.set(holding, take)
  const file = waiting.get(holding)
  waiting.delete(holding)
  if (file !== undefined) take(file)
  return () => takers.delete(holding)
}
