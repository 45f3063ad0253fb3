import type { Category, Localised, RelationType, Vocabulary } from '../dataset/dataset.ts'
import { fold } from '../search/words/fold.ts'

/** A category with the types of relation in it, in the vocabulary's order. */
export interface CategoryTypes {
  readonly category: Category
  readonly types: readonly RelationType[]
}

/** The categories that have types of relation, in the vocabulary's order. */
export function typesByCategory({ categories, relationTypes }: Vocabulary): readonly CategoryTypes[] {
  return categories
    .map((category) => ({ category, types: relationTypes.filter((type) => type.category === category.id) }))
    .filter(({ types }) => types.length > 0)
}

const textsOf = (texts: Localised | undefined) => Object.values(texts ?? {})

/**
 * The ids of the types of relation whose names, definitions or categories have all words of a query, in any language. A
 * query without words finds all types.
 */
export function typesWithWords(categories: readonly CategoryTypes[], query: string): ReadonlySet<string> {
  const words = fold(query).split(' ').filter(Boolean)
  const found = categories.flatMap(({ category, types }) =>
    types.filter(({ labels, definition, avoid }) => {
      const text = fold([category.labels, labels, definition, avoid].flatMap(textsOf).join(' '))
      return words.every((word) => text.includes(word))
    }),
  )
  return new Set(found.map(({ id }) => id))
}
