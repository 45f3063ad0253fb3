import type { Dataset } from '../../domain/dataset/dataset.ts'
import { POLARITIES } from '../../domain/dataset/dataset.ts'
import type { FurtherFacet } from '../../domain/filters/filters.ts'
import { OWN_VOICE } from '../../domain/lens/lens.ts'
import type { Choice } from './legendChoices.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../engine/words.ts'

/**
 * The values of a facet, most frequent in the dataset first. This order does not depend on the filters, so no choice moves as
 * counts change.
 */
function byFrequency(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
}

/** The choices of a facet outside the legend, with their names: only values that relations of the dataset have. */
export function filterChoices(dataset: Dataset, facet: FurtherFacet, language: Language): readonly Choice[] {
  const w = wordsIn('filters', language)
  const { vocabulary, entities, documents, relations } = dataset
  switch (facet) {
    case 'relationType': {
      const labels = new Map(vocabulary.relationTypes.map((type) => [type.id, type.labels]))
      return byFrequency(relations.map(({ type }) => type)).map((id) => ({
        value: id,
        name: inLanguage(labels.get(id) ?? {}, language).text,
      }))
    }
    case 'polarity':
      return POLARITIES.map((polarity) => ({ value: polarity, name: w(`polarity.${polarity}`) }))
    case 'publisher':
      return byFrequency(documents.map(({ publisher }) => publisher)).map((name) => ({ value: name, name }))
    case 'speaker': {
      const labels = new Map(entities.map((entity) => [entity.id, entity.labels]))
      const speakers = relations.flatMap(({ evidence }) => evidence.map((one) => one.attributedTo ?? OWN_VOICE))
      return byFrequency(speakers).map((id) => ({
        value: id,
        name: id === OWN_VOICE ? w('own') : inLanguage(labels.get(id) ?? {}, language).text,
      }))
    }
  }
}
