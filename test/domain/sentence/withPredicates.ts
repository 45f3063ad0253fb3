import type { Dataset, Grammar, RelationType } from '../../../src/domain/dataset/dataset.ts'
import type { Lookup } from '../../../src/domain/dataset/lookup.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { aDataset } from '../aDataset.ts'

type Predicates = Pick<RelationType, 'predicates' | 'pastPredicates'>

/** The verbs of "supplies arms to" in the small dataset. */
export const ARMS = {
  predicates: {
    en: { base: 'supplies arms to', plural: 'supply arms to' },
    ar: { base: 'يسلّح', feminine: 'تسلّح', plural: 'يسلّحون' },
  },
  pastPredicates: { en: { base: 'supplied arms to' } },
} as const satisfies Predicates

/** The small dataset with the predicates of one type, and with the grammar and labels of some entities. */
export function withPredicates(
  type: string,
  predicates: Predicates,
  changed: { readonly [entity: string]: { readonly [language: string]: Grammar & { readonly label?: string } } } = {},
): Dataset {
  const dataset = aDataset()
  const relationTypes = dataset.vocabulary.relationTypes.map((one) =>
    one.id === type ? { ...one, ...predicates } : one,
  )
  const entities = dataset.entities.map((entity) => {
    const grammar = changed[entity.id]
    if (grammar === undefined) return entity
    const labels = Object.entries(grammar).flatMap(([language, { label }]) =>
      label === undefined ? [] : [[language, label]],
    )
    const forms = Object.entries(grammar).map(([language, { label: _, ...rest }]) => [language, rest])
    return {
      ...entity,
      labels: { ...entity.labels, ...Object.fromEntries(labels) },
      grammar: Object.fromEntries(forms),
    }
  })
  return { ...dataset, entities, vocabulary: { ...dataset.vocabulary, relationTypes } }
}

export const lookupWith = (...given: Parameters<typeof withPredicates>): Lookup => lookupOf(withPredicates(...given))
