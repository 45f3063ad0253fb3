import { expect, test } from 'vitest'
import type { LanguageTag } from '../../../src/domain/dataset/dataset.ts'
import type { Lookup } from '../../../src/domain/dataset/lookup.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import type { Tense } from '../../../src/domain/sentence/tense.ts'
import { sentenceParts } from '../../../src/domain/sentence/sentenceParts.ts'
import { aDataset } from '../aDataset.ts'
import { ARMS, lookupWith } from './withPredicates.ts'

const arms = { source: 'russia', type: 'supplies-arms', target: 'mali' }

function said(lookup: Lookup, language: LanguageTag, tense: Tense = 'present', isStart = true): string {
  const { source, predicate, target, gaps } = sentenceParts(lookup, arms, language, tense, isStart)
  return [source.text, gaps[0], predicate.text, gaps[1], target.text].join('')
}

test('a predicate is told with the form that agrees with the source', () => {
  const feminine = lookupWith('supplies-arms', ARMS, { russia: { ar: { gender: 'feminine' } } })
  expect(said(feminine, 'ar')).toBe('روسيا تسلّح مالي')
  expect(said(feminine, 'en')).toBe('Russia supplies arms to Mali')
  const plural = lookupWith('supplies-arms', ARMS, {
    russia: {
      ar: { gender: 'masculine', number: 'plural', label: 'الضباط' },
      en: { number: 'plural', label: 'Officers' },
    },
  })
  expect(said(plural, 'ar')).toBe('الضباط يسلّحون مالي')
  expect(said(plural, 'en')).toBe('Officers supply arms to Mali')
})

test('an article is capitalised only where the sentence begins', () => {
  const states = { en: { article: 'the', label: 'United States' } }
  const lookup = lookupWith('supplies-arms', ARMS, { russia: states, mali: states })
  expect(said(lookup, 'en')).toBe('The United States supplies arms to the United States')
  expect(said(lookup, 'en', 'present', false)).toBe('the United States supplies arms to the United States')
})

test('a name has its capital as a label and at the start, not inside the sentence', () => {
  const named = { label: 'Experts on arms', oblique: 'experts on arms', number: 'plural' } as const
  const experts = lookupWith('supplies-arms', ARMS, { russia: { en: named }, mali: { en: named } })
  expect(said(experts, 'en')).toBe('Experts on arms supply arms to experts on arms')
  expect(said(experts, 'en', 'present', false)).toBe('experts on arms supply arms to experts on arms')
  const theExperts = lookupWith('supplies-arms', ARMS, { russia: { en: { ...named, article: 'the' } } })
  expect(said(theExperts, 'en')).toBe('The experts on arms supply arms to Mali')
})

test('a name after the predicate is in its oblique form, before it in its own', () => {
  const extremists = { ar: { gender: 'masculine', number: 'plural', label: 'متطرفون', oblique: 'متطرفين' } } as const
  const lookup = lookupWith('supplies-arms', ARMS, { russia: extremists, mali: extremists })
  expect(said(lookup, 'ar')).toBe('متطرفون يسلّحون متطرفين')
  expect(said(lookup, 'ar', 'present', false)).toBe('متطرفون يسلّحون متطرفين')
})

test('the past is told with its own forms; without them, the parts say that it is not told', () => {
  const lookup = lookupWith('supplies-arms', ARMS)
  expect(said(lookup, 'en', 'past')).toBe('Russia supplied arms to Mali')
  expect(sentenceParts(lookup, arms, 'en', 'past').lacksPast).toBe(false)
  expect(said(lookup, 'ar', 'past')).toBe('روسيا يسلّح مالي')
  expect(sentenceParts(lookup, arms, 'ar', 'past').lacksPast).toBe(true)
  expect(sentenceParts(lookup, arms, 'ar', 'present').lacksPast).toBe(false)
})

test('a preposition that ends the predicate goes to the name', () => {
  const partner = { predicates: { ar: { base: 'شريك لـ', feminine: 'شريكة لـ' } } }
  const lookup = lookupWith('supplies-arms', partner, { mali: { ar: { label: 'الصين' } } })
  expect(said(lookup, 'ar')).toBe('روسيا شريك للصين')
})

test('a type without predicates is told with its label, as the language joins it', () => {
  const lookup = lookupOf(aDataset())
  expect(said(lookup, 'en')).toBe('Russia supplies arms to Mali')
  expect(said(lookup, 'ar')).toBe('روسيا · تسليح · مالي')
})

test('a language that the dataset lacks is told with the first that it has', () => {
  const lookup = lookupWith('supplies-arms', ARMS)
  expect(said(lookup, 'fr')).toBe('Russia supplies arms to Mali')
  expect(sentenceParts(lookup, arms, 'fr', 'present').predicate.language).toBe('en')
})
