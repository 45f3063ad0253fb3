import type { Dataset, Entity, Evidence, Relation, RelationType, Stance } from '../dataset/dataset.ts'
import { isReversible, joinsTypes } from '../dataset/joinsTypes.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { Piece } from './revision.ts'

const endTypes = (lookup: Lookup, { source, target }: Relation) =>
  [known(lookup.entity, source).type, known(lookup.entity, target).type] as const

/** The types that may join the two ends of a piece of evidence, in the vocabulary's order. */
export function typesFor({ vocabulary }: Dataset, lookup: Lookup, { relation }: Piece): readonly RelationType[] {
  const [from, to] = endTypes(lookup, relation)
  return vocabulary.relationTypes.filter((type) => joinsTypes(type, from, to))
}

/** Whether the type of a piece of evidence has a direction, and may join its ends the other way round. */
export function isSwappable(lookup: Lookup, { relation }: Piece): boolean {
  return isReversible(known(lookup.relationType, relation.type), ...endTypes(lookup, relation))
}

/** How a sentence may be read: with a stance of its own, or as the claim of somebody whom the sentence names. */
export interface Reading {
  readonly is: Stance
  readonly by?: Entity
}

const OWN_STANCES = ['asserted', 'hypothetical', 'denied'] as const

/** The readings that a piece of evidence may be given. The speaker whom it has stays among them. */
export function readingsFor(
  { entities }: Dataset,
  { document, start, end, attributedTo }: Evidence,
): readonly Reading[] {
  const isNamed = ({ id, mentions }: Entity) =>
    id === attributedTo || mentions.some((one) => one.document === document && one.start >= start && one.end <= end)
  return [
    ...OWN_STANCES.map((is) => ({ is })),
    ...entities.filter(isNamed).map((by) => ({ is: 'attributed' as const, by })),
  ]
}
