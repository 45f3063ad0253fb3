import type { stances as english } from '../en/stances.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const stances: ArabicTranslation<typeof english> = {
  'stance.asserted': 'مؤكَّد',
  'stance.attributed': 'منسوب',
  'stance.hypothetical': 'افتراضي',
  'stance.denied': 'منفيّ',
}
