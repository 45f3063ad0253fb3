import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { aDataset } from '../../domain/aDataset.ts'

/** The small dataset with a definition, advice and an example for "supplies arms to" alone. */
export function definedDataset(): Dataset {
  const dataset = aDataset()
  const { vocabulary, relations } = dataset
  const [first] = relations[0]?.evidence ?? []
  if (first === undefined) throw new Error('The first relation has no evidence')
  const { document, start, end } = first
  return {
    ...dataset,
    vocabulary: {
      ...vocabulary,
      relationTypes: vocabulary.relationTypes.map((type) =>
        type.id === 'supplies-arms'
          ? {
              ...type,
              polarity: 'neutral',
              definition: { en: 'Weapons change hands.', ar: 'ينتقل سلاح من يد إلى يد.' },
              avoid: { en: 'A promise is no delivery.', ar: 'الوعد ليس توريداً.' },
              example: { document, start, end },
            }
          : type,
      ),
    },
  }
}
