import { expect, test } from 'vitest'
import { agreeingForm } from '../../../src/domain/sentence/agreement.ts'

const full = {
  base: 'يسلّح',
  feminine: 'تسلّح',
  dual: 'يسلّحان',
  feminineDual: 'تسلّحان',
  plural: 'يسلّحون',
  femininePlural: 'يسلّحن',
}

test('a predicate agrees with its source in gender and number', () => {
  expect(agreeingForm(full)).toBe('يسلّح')
  expect(agreeingForm(full, { gender: 'masculine', number: 'singular' })).toBe('يسلّح')
  expect(agreeingForm(full, { gender: 'feminine' })).toBe('تسلّح')
  expect(agreeingForm(full, { gender: 'masculine', number: 'dual' })).toBe('يسلّحان')
  expect(agreeingForm(full, { gender: 'feminine', number: 'dual' })).toBe('تسلّحان')
  expect(agreeingForm(full, { number: 'plural' })).toBe('يسلّحون')
  expect(agreeingForm(full, { gender: 'feminine', number: 'plural' })).toBe('يسلّحن')
})

test('where a form is missing, the nearest one is taken', () => {
  expect(agreeingForm({ base: 'supplies', plural: 'supply' }, { gender: 'feminine', number: 'plural' })).toBe('supply')
  expect(agreeingForm({ base: 'supplies', plural: 'supply' }, { number: 'dual' })).toBe('supply')
  expect(agreeingForm({ base: 'يسلّح', feminine: 'تسلّح' }, { gender: 'feminine', number: 'plural' })).toBe('تسلّح')
  expect(agreeingForm({ base: 'supplied' }, { gender: 'feminine', number: 'plural' })).toBe('supplied')
})
