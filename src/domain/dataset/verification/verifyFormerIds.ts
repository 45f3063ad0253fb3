import type { Dataset, FormerIds } from '../dataset.ts'
import type { Verification } from './verification.ts'

/** The ids that a dataset uses today, by kind. */
export function idsOf({ entities, relations, vocabulary }: Dataset): Record<keyof FormerIds, ReadonlySet<string>> {
  const all = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  return {
    entities: all(entities),
    relations: all(relations),
    relationTypes: all(vocabulary.relationTypes),
    categories: all(vocabulary.categories),
  }
}

export const FORMER_ID_KINDS = ['entities', 'relations', 'relationTypes', 'categories'] as const

/** Checks that every former id is out of use, and leads to an id of today or nowhere. */
export function verifyFormerIds(dataset: Dataset, { report, suggest }: Verification): void {
  const today = idsOf(dataset)
  for (const kind of FORMER_ID_KINDS) {
    for (const [former, id] of Object.entries(dataset.formerIds?.[kind] ?? {})) {
      const path = `formerIds.${kind}.${former}`
      if (today[kind].has(former)) report('former-id-kept', path, { id: former })
      if (id !== null && !today[kind].has(id)) {
        report('former-id-lost', path, { former, id, ...suggest.meant(id, today[kind]) })
      }
    }
  }
}
