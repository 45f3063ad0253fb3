import { describe, expect, it } from 'vitest'
import { typesByCategory, typesWithWords } from '../../../src/domain/vocabulary/typesByCategory.ts'
import { aDataset } from '../aDataset.ts'

const { vocabulary } = aDataset()
const [arms, relations] = vocabulary.relationTypes
if (arms === undefined || relations === undefined) throw new Error('The small dataset has two types of relation')

describe('the vocabulary by category', () => {
  it('leaves out a category without types', () => {
    const categories = typesByCategory({ ...vocabulary, relationTypes: [relations] })
    expect(categories.map(({ category, types }) => [category.id, types])).toEqual([['diplomacy', [relations]]])
  })

  it('is searched in names, definitions, advice and categories, in any language and spelling', () => {
    const definition = { en: 'Weapons change hands.' }
    const avoid = { ar: 'إذا لم يُذكر إلا المنشأ.' }
    const categories = typesByCategory({ ...vocabulary, relationTypes: [{ ...arms, definition, avoid }, relations] })
    const found = (query: string) => [...typesWithWords(categories, query)]
    expect(found('')).toEqual(['supplies-arms', 'good-relations'])
    expect(found('HANDS weapons')).toEqual(['supplies-arms'])
    expect(found('المنشا')).toEqual(['supplies-arms'])
    expect(found('Diplomacy')).toEqual(['good-relations'])
    expect(found('weapons diplomacy')).toEqual([])
  })
})
