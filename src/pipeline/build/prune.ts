import type { Dataset } from '../../domain/dataset/dataset.ts'

/** Removes entities that nothing mentions yet, and what refers to them. For datasets of unfinished annotations. */
export function prune(dataset: Dataset): Dataset {
  const entities = dataset.entities.filter((entity) => entity.mentions.length > 0)
  const known = new Set(entities.map((entity) => entity.id))
  const relations = dataset.relations
    .map((relation) => ({
      ...relation,
      evidence: relation.evidence.filter((one) => one.attributedTo === undefined || known.has(one.attributedTo)),
    }))
    .filter(({ source, target, evidence }) => known.has(source) && known.has(target) && evidence.length > 0)
  return { ...dataset, entities, relations }
}

/** Removes the parts of a dataset that problems point at: mentions, evidence, relations, entities, questions. */
export function withoutBroken(dataset: Dataset, paths: readonly string[]): Dataset {
  const broken = (prefix: string): boolean => paths.some((path) => path === prefix || path.startsWith(`${prefix}.`))
  const entities = dataset.entities.map((entity, index) => ({
    ...entity,
    mentions: entity.mentions.filter((_, at) => !broken(`entities[${index}].mentions[${at}]`)),
  }))
  const relations = dataset.relations.flatMap((relation, index) => {
    if (['source', 'target', 'type', 'id'].some((key) => broken(`relations[${index}].${key}`))) return []
    const evidence = relation.evidence.filter((_, at) => !broken(`relations[${index}].evidence[${at}]`))
    return [{ ...relation, evidence }]
  })
  const questions = dataset.questions?.filter((_, index) => !broken(`questions[${index}]`))
  return { ...dataset, ...(questions === undefined ? {} : { questions }), entities, relations }
}
