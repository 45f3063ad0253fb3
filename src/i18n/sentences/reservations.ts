import type { Language } from '../../domain/language/languages.ts'
import type { Reservation } from '../../domain/sentence/reservation.ts'
import { wordsIn } from '../engine/words.ts'

/** The words before a relation whose evidence only supposes or only denies it: "Supposed:". */
export function reservationWords(language: Language): Readonly<Record<Reservation, string>> {
  const t = wordsIn('app', language)
  return { supposed: t('sentence.supposed'), denied: t('sentence.denied') }
}
