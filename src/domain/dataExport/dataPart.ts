import type { Dataset, Document, Entity, FormerIds, Mention, RelationType } from '../dataset/dataset.ts'
import type { VisibleGraph } from '../filters/filters.ts'
import { isNamedIn } from '../review/signed.ts'

/**
 * A part of a dataset as a dataset of its own, which passes verification. Besides the entities and relations of the graph it
 * holds what these need: the speakers, the documents that are quoted, and one document that mentions each entity. The whole
 * vocabulary stays; the questions do not, because their views may show what the part lacks.
 * @param graph entities and relations of `dataset`, each relation with the evidence to keep
 */
export function datasetPart(dataset: Dataset, graph: VisibleGraph): Dataset {
  const evidence = graph.relations.flatMap((one) => one.evidence)
  const needed = new Set([
    ...graph.entities.map(({ id }) => id),
    ...graph.relations.flatMap(({ relation: { source, target } }) => [source, target]),
    ...evidence.flatMap(({ attributedTo }) => attributedTo ?? []),
  ])
  const entities = dataset.entities.filter(({ id }) => needed.has(id))
  const quoted = new Set(evidence.map(({ document }) => document))
  for (const { mentions } of entities) {
    const [first] = mentions
    if (first !== undefined && !mentions.some(({ document }) => quoted.has(document))) quoted.add(first.document)
  }
  const documents = dataset.documents.filter(({ id }) => quoted.has(id))
  const files = new Set(documents.map(({ source }) => source.file))
  const relations = graph.relations.map((one) => ({ ...one.relation, evidence: one.evidence }))
  const { questions: _, formerIds, agents, vocabulary, ...rest } = dataset
  const kept = formerIds && keptFormerIds(formerIds, needed, new Set(relations.map(({ id }) => id)))
  return {
    ...rest,
    sources: dataset.sources.filter(({ file }) => files.has(file)),
    documents,
    entities: entities.map((entity) => withMentionsIn(entity, quoted)),
    relations,
    vocabulary: { ...vocabulary, relationTypes: vocabulary.relationTypes.map((type) => exampleIn(type, documents)) },
    ...(agents === undefined ? {} : { agents: agents.filter(isNamedIn({ relations })) }),
    ...(kept === undefined ? {} : { formerIds: kept }),
  }
}

const withMentionsIn = (entity: Entity, documents: ReadonlySet<string>): Entity => {
  const mentions: readonly Mention[] = entity.mentions.filter(({ document }) => documents.has(document))
  return mentions.length === entity.mentions.length ? entity : { ...entity, mentions }
}

function exampleIn(type: RelationType, documents: readonly Document[]): RelationType {
  if (type.example === undefined || documents.some(({ id }) => id === type.example?.document)) return type
  const { example: _, ...rest } = type
  return rest
}

/** The former ids that lead to something that is kept, or nowhere. */
function keptFormerIds(formerIds: FormerIds, entities: ReadonlySet<string>, relations: ReadonlySet<string>): FormerIds {
  const leadingTo = (kept: ReadonlySet<string>, ids: FormerIds['entities']) =>
    Object.fromEntries(Object.entries(ids ?? {}).filter(([, id]) => id === null || kept.has(id)))
  return {
    ...formerIds,
    ...(formerIds.entities === undefined ? {} : { entities: leadingTo(entities, formerIds.entities) }),
    ...(formerIds.relations === undefined ? {} : { relations: leadingTo(relations, formerIds.relations) }),
  }
}
