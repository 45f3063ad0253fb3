import type { Dataset, Vocabulary } from '../dataset/dataset.ts'

/** The part of the vocabulary that the dataset uses, in the order in which it was written. */
export function usedVocabulary({
  vocabulary,
  entities,
  relations,
}: Pick<Dataset, 'vocabulary' | 'entities' | 'relations'>): Vocabulary {
  const usedRelations = new Set(relations.map((relation) => relation.type))
  const relationTypes = vocabulary.relationTypes.filter((type) => usedRelations.has(type.id))
  const usedEntities = new Set([
    ...entities.map((entity) => entity.type),
    ...relationTypes.flatMap((type) => [...type.joins.source, ...type.joins.target]),
  ])
  const usedCategories = new Set(relationTypes.map((type) => type.category))
  return {
    ...(vocabulary.units === undefined ? {} : { units: vocabulary.units }),
    entityTypes: vocabulary.entityTypes.filter((type) => usedEntities.has(type.id)),
    categories: vocabulary.categories.filter((category) => usedCategories.has(category.id)),
    relationTypes,
  }
}
