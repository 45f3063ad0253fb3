import type { Category, Dataset, Document, Entity, EntityType, Relation, RelationType, Unit } from './dataset.ts'
import type { Steps } from '../collections/steps.ts'
import { finished } from '../collections/steps.ts'
import type { SentenceNumbers } from '../evidence/sentenceNumbers.ts'
import { sentenceNumbersInSteps } from '../evidence/sentenceNumbers.ts'

/** Indexes of a dataset that the app uses everywhere, computed once. */
export interface Lookup {
  readonly entity: ReadonlyMap<string, Entity>
  readonly relation: ReadonlyMap<string, Relation>
  readonly document: ReadonlyMap<string, Document>
  readonly entityType: ReadonlyMap<string, EntityType>
  readonly relationType: ReadonlyMap<string, RelationType>
  readonly category: ReadonlyMap<string, Category>
  /** The units of figures; empty in a dataset whose vocabulary has none. */
  readonly unit: ReadonlyMap<string, Unit>
  /** The relations of an entity, at either end, in the dataset's order. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>
  /** The distinct sentences that evidence covers, by number. */
  readonly sentenceNumbers: SentenceNumbers
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

export function lookupOf(dataset: Dataset): Lookup {
  return finished(lookupInSteps(dataset))
}

/** As `lookupOf`, in many small steps, between which the caller can let other work run. */
export function* lookupInSteps(dataset: Dataset): Steps<Lookup> {
  const relationsOf = new Map<string, Relation[]>(dataset.entities.map((entity) => [entity.id, []]))
  for (const relation of dataset.relations) {
    relationsOf.get(relation.source)?.push(relation)
    if (relation.target !== relation.source) relationsOf.get(relation.target)?.push(relation)
  }
  yield
  const sentenceNumbers = yield* sentenceNumbersInSteps(dataset.documents)
  return {
    entity: byId(dataset.entities),
    relation: byId(dataset.relations),
    document: byId(dataset.documents),
    entityType: byId(dataset.vocabulary.entityTypes),
    relationType: byId(dataset.vocabulary.relationTypes),
    category: byId(dataset.vocabulary.categories),
    unit: byId(dataset.vocabulary.units ?? []),
    relationsOf,
    sentenceNumbers,
  }
}

/** The value of a key that verification guarantees. Throws if it is missing, which means that the dataset was not verified. */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Error(`"${id}" is not in this dataset`)
  return value
}
