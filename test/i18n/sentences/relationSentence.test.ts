import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence, Stance } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { plainRelationText, predicateText, relationText } from '../../../src/i18n/sentences/relationSentence.ts'
import { aDataset } from '../../domain/aDataset.ts'
import { ARMS, lookupWith } from '../../domain/sentence/withPredicates.ts'
import { fetchEveryWord } from '../everyWord.ts'

beforeAll(async () => {
  await fetchEveryWord()
})

const arms = { source: 'russia', type: 'supplies-arms', target: 'mali' }
const lookup = lookupWith('supplies-arms', ARMS, {
  russia: { en: { article: 'the', label: 'United States' }, ar: { gender: 'feminine' } },
})
const evidence = (stance: Stance, past = false): Evidence => ({
  document: 'news',
  start: 0,
  end: 4,
  stance,
  ...(past ? { tense: 'past' } : {}),
})

describe('a relation as a sentence', () => {
  it('is stated outright where some evidence asserts or attributes it', () => {
    const mixed = [evidence('attributed'), evidence('hypothetical'), evidence('denied')]
    expect(plainRelationText(lookup, arms, mixed, 'en')).toBe('The United States supplies arms to Mali')
    expect(plainRelationText(lookup, arms, mixed, 'ar')).toBe('روسيا تسلّح مالي')
  })

  it('says first that it is only supposed or denied', () => {
    const supposed = [evidence('hypothetical'), evidence('denied')]
    expect(plainRelationText(lookup, arms, supposed, 'en')).toBe('Supposed: the United States supplies arms to Mali')
    expect(plainRelationText(lookup, arms, supposed, 'ar')).toBe('افتراضي: روسيا تسلّح مالي')
    const denied = [evidence('denied')]
    expect(plainRelationText(lookup, arms, denied, 'en')).toBe('Denied: the United States supplies arms to Mali')
    expect(plainRelationText(lookup, arms, denied, 'ar')).toBe('منفيّ: روسيا تسلّح مالي')
  })

  it('tells the past with the verb, or with a word where the type has no past form', () => {
    const past = [evidence('asserted', true)]
    expect(plainRelationText(lookup, arms, past, 'en')).toBe('The United States supplied arms to Mali')
    expect(plainRelationText(lookup, arms, past, 'ar')).toBe('روسيا تسلّح مالي (في الماضي)')
  })

  it('joins a label to the names with dots where Arabic has no verb', () => {
    const plain = lookupOf(aDataset())
    expect(plainRelationText(plain, arms, [evidence('asserted')], 'ar')).toBe('روسيا · تسليح · مالي')
    expect(plainRelationText(plain, arms, [evidence('asserted')], 'en')).toBe('Russia supplies arms to Mali')
  })

  it('isolates its parts, so that a name of the other direction moves nothing', () => {
    const text = relationText(lookup, arms, [evidence('asserted')], 'ar')
    expect(text).toBe('روسيا تسلّح مالي')
  })

  it('says on a line what the predicate alone may say', () => {
    expect(predicateText(lookup, arms, [evidence('asserted')], 'ar')).toBe('تسلّح')
    expect(predicateText(lookup, arms, [evidence('hypothetical')], 'en')).toBe('Supposed: supplies arms to')
  })
})
