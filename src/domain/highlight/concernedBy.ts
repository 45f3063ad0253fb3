import type { Lookup } from '../dataset/lookup.ts'
import type { Highlight } from './highlight.ts'

/** The entities of a highlight: its own, and the ends of its relations. */
export function concernedBy(highlight: Highlight, lookup: Lookup): ReadonlySet<string> {
  const ends = [...highlight.relations].flatMap((id) => {
    const relation = lookup.relation.get(id)
    return relation === undefined ? [] : [relation.source, relation.target]
  })
  return new Set([...ends, ...highlight.entities])
}
