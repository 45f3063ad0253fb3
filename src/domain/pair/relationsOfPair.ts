import { pairOf } from '../dataset/pair.ts'
import type { VisibleRelation } from '../filters/filters.ts'

/** The relations between the two entities of a pair key, in either direction. */
export const relationsOfPair = (relations: readonly VisibleRelation[], key: string): readonly VisibleRelation[] =>
  relations.filter(({ relation }) => pairOf(relation) === key)
