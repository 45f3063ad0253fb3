import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { countSentencesOf } from './countSentences.ts'

/** A cache: sizes and ranks ask for the same entities again and again. */
const remembered = new WeakMap<Lookup, Map<string, number>>()

/**
 * The number of distinct sentences in the whole dataset about an entity. Filters are ignored, so that sizes do not change with
 * them.
 */
export function sentencesAbout(lookup: Lookup, entity: string): number {
  const counts = remembered.get(lookup) ?? new Map<string, number>()
  remembered.set(lookup, counts)
  const before = counts.get(entity)
  if (before !== undefined) return before
  const count = countSentencesOf(known(lookup.relationsOf, entity), lookup)
  counts.set(entity, count)
  return count
}
