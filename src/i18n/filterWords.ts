import type { Dataset, Localised } from '../domain/dataset'
import { STANCES } from '../domain/dataset'
import type { Facet, Filters } from '../domain/filters'
import { FACETS } from '../domain/filters'
import { formatList } from './list'
import type { Language, Translate } from './translate'

export interface Choice {
  readonly value: string
  readonly name: string
}

/** What a facet lets one choose from in a dataset, by name. */
export function choicesOf(dataset: Dataset, facet: Facet, t: Translate, language: Language): readonly Choice[] {
  const said = (labels: Localised) => labels[language] ?? Object.values(labels)[0] ?? ''
  const { vocabulary, documents } = dataset
  switch (facet) {
    case 'category':
      return vocabulary.categories.map(({ id, labels }) => ({ value: id, name: said(labels) }))
    case 'entityType':
      return vocabulary.entityTypes.map(({ id, plurals }) => ({ value: id, name: said(plurals) }))
    case 'stance':
      return STANCES.map((stance) => ({ value: stance, name: t(`stance.${stance}`) }))
    case 'document':
      return documents.map(({ id, title }) => ({ value: id, name: said(title) }))
  }
}

/** The active filters, one sentence for each facet that is filtered: what is left where that is less, else what is hidden. */
export function filterWords(dataset: Dataset, filters: Filters, t: Translate, language: Language): readonly string[] {
  return FACETS.filter((facet) => filters[facet].size > 0).map((facet) => {
    const choices = choicesOf(dataset, facet, t, language)
    const names = (off: boolean) =>
      choices.filter(({ value }) => filters[facet].has(value) === off).map(({ name }) => name)
    const [hidden, shown] = [names(true), names(false)]
    if (shown.length === 0) return t('legend.none', { facet: t(`legend.${facet}`) })
    return shown.length < hidden.length
      ? t('legend.onlyOf', { names: formatList(language, shown) })
      : t('legend.off', { names: formatList(language, hidden) })
  })
}
