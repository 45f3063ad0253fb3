import { expect, it } from 'vitest'
import { alphabetOf } from '../../../src/i18n/engine/alphabet.ts'

it('sorts names by what follows their article', () => {
  const arabic = ['الولايات المتحدة', 'النيجر', 'باماكو', 'الجزائر', 'الله', 'مالي', 'أوكرانيا', 'ال']
  expect(arabic.toSorted(alphabetOf('ar').compare)).toEqual([
    'ال',
    'أوكرانيا',
    'باماكو',
    'الجزائر',
    'الله',
    'مالي',
    'النيجر',
    'الولايات المتحدة',
  ])
  expect(['the Sahel', 'Mali', 'The United States', 'L-39', 'L-4'].toSorted(alphabetOf('en').compare)).toEqual([
    'L-4',
    'L-39',
    'Mali',
    'the Sahel',
    'The United States',
  ])
})
