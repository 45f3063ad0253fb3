/** What the user asked for and could not be fetched, and has no place of its own to say so. */
export interface Missing {
  /** What it is, in the user's words. */
  readonly name: string
  /** What is said of it if nothing else is missing. */
  readonly text: string
  readonly again: () => void
}

type Listener = () => void

/** All that is missing now, by a key. One message names it all, because only the latest message is shown. */
let missing: ReadonlyMap<string, Missing> = new Map()
const listeners = new Set<Listener>()

function change(next: ReadonlyMap<string, Missing>): void {
  missing = next
  for (const listener of listeners) listener()
}

/** Everything that is missing, in the order in which it was asked for last. */
export const allMissing = (): ReadonlyMap<string, Missing> => missing

/** Tells a listener of each change. Returns what ends that. */
export function onMissing(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Something is no longer missing, or is about to be tried again. */
export function noLongerMissing(key: string): void {
  if (missing.has(key)) change(new Map([...missing].filter(([one]) => one !== key)))
}

/** Something could not be fetched. Each time counts, so that it is said each time. */
export function addMissing(key: string, about: Missing): void {
  change(new Map([...missing].filter(([one]) => one !== key)).set(key, about))
}

/** Tries all of it again, each thing once. */
export function fetchMissing(): void {
  for (const again of new Set([...missing.values()].map((one) => one.again))) again()
}
