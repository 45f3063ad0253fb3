import type { Language } from '../../domain/language/languages.ts'
import type { Reservation } from '../../domain/sentence/reservation.ts'
import { wordsIn } from '../engine/words.ts'

/** What a relation says before it is stated, if its evidence only supposes or only denies it: "Supposed:". */
export function reservationWords(language: Language): Readonly<Record<Reservation, string>> {
  const t = wordsIn('app', language)
  return { supposed: t('sentence.supposed'), denied: t('sentence.denied') }
}
