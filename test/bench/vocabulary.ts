import type { Vocabulary } from '../../src/domain/dataset/dataset.ts'

export const ENTITY_TYPES = [
  'country',
  'person',
  'armed-group',
  'organisation',
  'agreement',
  'weapon',
  'publication',
  'place',
]

export const RELATION_TYPES = [
  { id: 'supports', words: 'يدعم', en: 'supports', category: 'military', polarity: 'cooperative' },
  { id: 'meets', words: 'يلتقي', en: 'meets', category: 'diplomacy', polarity: 'cooperative' },
  { id: 'trades', words: 'يتاجر مع', en: 'trades with', category: 'economy', polarity: 'cooperative' },
  { id: 'joins', words: 'ينضم إلى', en: 'joins', category: 'membership', polarity: 'cooperative' },
  { id: 'fights', words: 'يقاتل', en: 'fights', category: 'conflict', polarity: 'conflictual' },
  { id: 'rivals', words: 'ينافس', en: 'rivals', category: 'rivalry', polarity: 'conflictual' },
] as const

const named = (id: string) => ({ en: id, ar: id })

export const VOCABULARY: Vocabulary = {
  entityTypes: ENTITY_TYPES.map((id) => ({ id, labels: named(id), plurals: named(id) })),
  categories: RELATION_TYPES.map(({ category, polarity }) => ({ id: category, labels: named(category), polarity })),
  relationTypes: RELATION_TYPES.map(({ id, words, en, category, polarity }) => ({
    id,
    labels: { en, ar: words },
    category,
    polarity,
    kind: 'state',
    joins: { source: ENTITY_TYPES, target: ENTITY_TYPES },
  })),
}
