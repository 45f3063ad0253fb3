import type { FormerIds } from './dataset.ts'

/** The id of today for an id of an earlier version of the dataset; any other id, and one whose part is gone, stays as it is. */
export function todaysId(formerIds: FormerIds | undefined, kind: keyof FormerIds, id: string): string {
  const ids = formerIds?.[kind]
  return (ids !== undefined && Object.hasOwn(ids, id) ? ids[id] : undefined) ?? id
}
