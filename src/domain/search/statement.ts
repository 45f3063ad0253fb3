import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { markedWords } from './relationEntries.ts'
import type { SupportingSentence } from './searchIndex.ts'

/** The words that state a relation in a sentence, and the relation's own words, in every language. */
export function statementOf({ relation, at }: SupportingSentence, lookup: Lookup): string {
  const piece = relation.evidence[at]
  const type = known(lookup.relationType, relation.type)
  const ends = [relation.source, relation.target].map((id) => known(lookup.entity, id))
  return [
    ...(piece === undefined ? [] : markedWords(piece, lookup.document.get(piece.document))),
    ...Object.values(type.labels),
    ...Object.values(type.predicates ?? {}).flatMap((forms) => Object.values(forms)),
    ...ends.flatMap(({ labels }) => Object.values(labels)),
  ].join(' ')
}
