import type { Document, Entity } from '../dataset/dataset.ts'

/** All that a document may call an entity: its labels, its aliases, and the words by which the document mentions it. */
export const namesOf = ({ labels, aliases, mentions }: Entity, { id, text }: Document): ReadonlySet<string> =>
  new Set([
    ...Object.values(labels),
    ...aliases,
    ...mentions.filter(({ document }) => document === id).map(({ start, end }) => text.slice(start, end)),
  ])
