import type { Dataset, Entity } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { sentencesByEntity } from '../evidence/countSentences.ts'
import type { VisibleGraph } from '../filters/filters.ts'

/** The entities in the matrix: those of one type, or those with the most sentences. */
export type MatrixChoice = { readonly kind: 'mostDocumented' } | { readonly kind: 'type'; readonly type: string }

/** The number of rows that can be read at a glance. */
export const MATRIX_ROWS = 24
/** The maximum for one type, because a matrix grows with the square of its rows; the entities with the most sentences are kept. */
const MOST_ROWS = 40
/** A single entity has no pairs. */
const LEAST = 2

/** The entities with the most visible sentences; of equal ones, those with more mentions. */
function mostDocumented(
  entities: readonly Entity[],
  { relations }: VisibleGraph,
  most: number,
  counting: Counting,
): readonly Entity[] {
  if (entities.length <= most) return entities
  const sentenceCounts = sentencesByEntity(relations, counting)
  const chosen = new Set(
    entities
      .toSorted(
        (a, b) =>
          (sentenceCounts.get(b.id) ?? 0) - (sentenceCounts.get(a.id) ?? 0) || b.mentions.length - a.mentions.length,
      )
      .slice(0, most),
  )
  return entities.filter((entity) => chosen.has(entity))
}

/** The types of which two or more are visible, in the vocabulary's order. */
export function matrixTypes(dataset: Dataset, { entities }: VisibleGraph): readonly string[] {
  return dataset.vocabulary.entityTypes
    .map(({ id }) => id)
    .filter((id) => entities.filter(({ type }) => type === id).length >= LEAST)
}

/** States if there are at least two, otherwise the entities with the most sentences. */
export function defaultChoice(types: readonly string[]): MatrixChoice {
  return types.includes('country') ? { kind: 'type', type: 'country' } : { kind: 'mostDocumented' }
}

/** The visible entities of a choice, in the dataset's order, and the number of those that did not fit. */
export function chosenEntities(
  graph: VisibleGraph,
  choice: MatrixChoice,
  counting: Counting,
): { readonly entities: readonly Entity[]; readonly left: number } {
  if (choice.kind === 'mostDocumented')
    return { entities: mostDocumented(graph.entities, graph, MATRIX_ROWS, counting), left: 0 }
  const all = graph.entities.filter(({ type }) => type === choice.type)
  const entities = mostDocumented(all, graph, MOST_ROWS, counting)
  return { entities, left: all.length - entities.length }
}
