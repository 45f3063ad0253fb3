import type { Lookup } from '../dataset/lookup.ts'
import type { Lit } from './highlight.ts'

/** Entities that what is lit is about: its own, and those at the ends of its relations. */
export function concernedBy(lit: Lit, lookup: Lookup): ReadonlySet<string> {
  const ends = [...lit.relations].flatMap((id) => {
    const relation = lookup.relation.get(id)
    return relation === undefined ? [] : [relation.source, relation.target]
  })
  return new Set([...ends, ...lit.entities])
}
