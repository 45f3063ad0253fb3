import { formatNumber } from '../i18n/engine/list.ts'
import type { Language } from '../i18n/engine/translate.ts'
import { unitWords } from '../i18n/unitWords.ts'
import { wordsIn } from '../i18n/engine/words.ts'

type Unit = keyof (typeof unitWords)['en']

const isKnown = (unit: string): unit is Unit => Object.hasOwn(unitWords.en, unit)

/** "20 aircraft". A unit that only another dataset knows is written as it writes it. */
export function figureText(language: Language, value: number, unit: string): string {
  return isKnown(unit)
    ? wordsIn(unitWords, language)(unit, { count: value })
    : `${formatNumber(language, value)} \u2068${unit}\u2069`
}
