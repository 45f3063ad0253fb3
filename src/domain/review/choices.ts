import type { Dataset, Entity, Evidence, RelationType, Stance } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import type { Piece } from './revision.ts'

const joins = ({ joins: { source, target }, symmetric }: RelationType, from: string, to: string): boolean =>
  (source.includes(from) && target.includes(to)) || (symmetric === true && source.includes(to) && target.includes(from))

/** The types that may join the two ends of a piece of evidence, in the vocabulary's order. */
export function typesFor({ vocabulary }: Dataset, lookup: Lookup, { relation }: Piece): readonly RelationType[] {
  const [from, to] = [relation.source, relation.target].map((id) => known(lookup.entity, id).type)
  return vocabulary.relationTypes.filter((type) => joins(type, from ?? '', to ?? ''))
}

/** Whether the type of a piece of evidence has a direction, and may join its ends the other way round. */
export function isSwappable(lookup: Lookup, { relation }: Piece): boolean {
  const type = known(lookup.relationType, relation.type)
  const [from, to] = [known(lookup.entity, relation.source).type, known(lookup.entity, relation.target).type]
  return type.symmetric !== true && joins(type, to, from)
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
