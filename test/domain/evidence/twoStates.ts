import type { Evidence, Relation, Stance } from '../../../src/domain/dataset/dataset.ts'
import type { Days } from '../../../src/domain/timeline/timelineBounds.ts'
import { changesBetween } from '../../../src/domain/timeline/timelineChanges.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const A = 'mali'
const B = 'russia'
const TYPES = {
  bound: 'allied-with',
  divided: 'fights',
  other: dataset.vocabulary.relationTypes.find(({ polarity }) => polarity === 'neutral')?.id ?? '',
  visit: 'supplies-arms',
} as const
export type Kind = keyof typeof TYPES

/** A sentence about two states: of which kind of relation, when, and how it stands to it. */
export interface Said {
  readonly kind: Kind
  readonly when: string | undefined
  readonly stance?: Stance
}

/** Relations between two states, one of each kind, with these sentences. */
function relationsOf(said: readonly Said[]) {
  const [document] = dataset.documents
  if (document === undefined) throw new Error('The dataset has no document')
  return Object.entries(TYPES).flatMap(([kind, type]) => {
    const evidence = said
      .filter((one) => one.kind === kind)
      .map(({ when, stance = 'asserted' }): Evidence => ({
        document: document.id,
        start: 0,
        end: 1,
        stance,
        ...(when === undefined ? {} : { when }),
      }))
    if (evidence.length === 0) return []
    return [{ relation: { id: kind, source: A, target: B, type, evidence }, evidence }]
  })
}

/** What changes between two states by these sentences alone. */
export const changes = (said: readonly Said[], between: Days) => changesBetween(relationsOf(said), lookup, between)
export const ids = (found: readonly { readonly event: { readonly relation: Relation } }[]) =>
  found.map(({ event }) => event.relation.id)
