import { expect, test } from 'vitest'
import { attachPreposition } from '../../../src/domain/sentence/attachedPreposition.ts'

const joined = (predicate: string, name: string) => {
  const { predicate: rest, gap, name: attached } = attachPreposition(predicate, name)
  return `${rest}${gap}${attached}`
}

test('«لـ» takes the alif of the article away', () => {
  expect(joined('شريك لـ', 'الولايات المتحدة')).toBe('شريك للولايات المتحدة')
  expect(joined('يتبع لـ', 'اللجنة العليا')).toBe('يتبع للجنة العليا')
})

test('a preposition of one letter is written in one word with an Arabic name', () => {
  expect(joined('شريك لـ', 'مالي')).toBe('شريك لمالي')
  expect(joined('تقتدي بـ', 'الصين')).toBe('تقتدي بالصين')
  expect(joined('يعمل كـ', 'أستاذ')).toBe('يعمل كأستاذ')
})

test('a preposition keeps its tatweel before other letters and before quotation marks', () => {
  expect(joined('شريك لـ', 'NATO')).toBe('شريك لـNATO')
  expect(joined('يرعى لـ', '«اتفاق السلم»')).toBe('يرعى لـ«اتفاق السلم»')
  expect(joined('تقتدي بـ', '3 قوى')).toBe('تقتدي بـ3 قوى')
})

test('other predicates stay as they are', () => {
  expect(joined('يسلّح', 'الصين')).toBe('يسلّح الصين')
  expect(joined('supplies arms to', 'Mali')).toBe('supplies arms to Mali')
})
