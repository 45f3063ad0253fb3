import { expect, test } from 'vitest'
import { verifyGrammar } from '../../../../src/domain/dataset/verification/verifyGrammar.ts'
import { aDataset } from '../../aDataset.ts'

const [first, ...others] = aDataset().vocabulary.relationTypes
const withVerbs = (forms: { base: string; feminine?: string }) => {
  if (first === undefined) throw new Error('the small dataset has relation types')
  const dataset = aDataset()
  const relationTypes = [{ ...first, predicates: { ar: forms } }, ...others]
  return { ...dataset, vocabulary: { ...dataset.vocabulary, relationTypes } }
}

test('a dataset without verbs needs no grammar', () => {
  expect(verifyGrammar(aDataset())).toEqual([])
  expect(verifyGrammar(withVerbs({ base: 'يسلّح' }))).toEqual([])
})

test('each name that a gendered verb follows needs a gender', () => {
  const sources = new Set(aDataset().relations.map(({ source }) => source))
  const warnings = verifyGrammar(withVerbs({ base: 'يسلّح', feminine: 'تسلّح' }))
  expect(new Set(warnings.map(({ params }) => params['id']))).toEqual(sources)
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['grammar-missing']))
})

test('a name that changes after a verb needs a number', () => {
  const dataset = aDataset()
  const entities = dataset.entities.map((entity) =>
    entity.id === 'turkey' ? { ...entity, grammar: { ar: { oblique: 'متطرفين' } } } : entity,
  )
  expect(verifyGrammar({ ...dataset, entities })).toMatchObject([
    { code: 'number-missing', params: { id: 'turkey', language: 'ar' } },
  ])
})
