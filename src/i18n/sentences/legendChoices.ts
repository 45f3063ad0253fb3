import type { Dataset } from '../../domain/dataset/dataset.ts'
import { STANCES } from '../../domain/dataset/dataset.ts'
import type { LegendFacet } from '../../domain/filters/filters.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { reviewStatesOf } from '../../domain/review/reviewState.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate } from '../engine/words.ts'

export interface Choice {
  readonly value: string
  readonly name: string
}

/** The choices of a facet of the legend in a dataset, with their names; none if the dataset does not need the facet. */
export function legendChoices(
  dataset: Dataset,
  facet: LegendFacet,
  t: Translate,
  language: Language,
): readonly Choice[] {
  const { vocabulary, documents } = dataset
  switch (facet) {
    case 'category':
      return vocabulary.categories.map(({ id, labels }) => ({ value: id, name: inLanguage(labels, language).text }))
    case 'entityType':
      return vocabulary.entityTypes.map(({ id, plurals }) => ({ value: id, name: inLanguage(plurals, language).text }))
    case 'stance':
      return STANCES.map((stance) => ({ value: stance, name: t(`stance.${stance}`) }))
    case 'review':
      return reviewStatesOf(dataset).map((state) => ({ value: state, name: t(`review.${state}`) }))
    case 'document':
      return documents.map(({ id, title }) => ({ value: id, name: inLanguage(title, language).text }))
  }
}
