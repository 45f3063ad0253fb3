import type { FormerIds } from './dataset.ts'

/**
 * The current id for an id of an earlier version of the dataset. Any other id is returned unchanged, and so is one whose item
 * no longer exists.
 */
export function todaysId(formerIds: FormerIds | undefined, kind: keyof FormerIds, id: string): string {
  const ids = formerIds?.[kind]
  return (ids !== undefined && Object.hasOwn(ids, id) ? ids[id] : undefined) ?? id
}
