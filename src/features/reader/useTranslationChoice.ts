import type { Document } from '../../domain/dataset/dataset.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { isTranslated } from '../../store/slices/settings.ts'
import { useRemembered } from '../../ui/state/remembered.ts'

/** Where translations are shown: nowhere, below each sentence, or beside it. */
export const TRANSLATION_CHOICES = ['none', 'beneath', 'beside'] as const
export type TranslationChoice = (typeof TRANSLATION_CHOICES)[number]

const PLACES = ['beneath', 'beside'] as const

/**
 * Where translations are shown in the article, and a function to change it. Whether they are shown is a setting that the
 * panels share; the place is remembered for the reader only.
 */
export function useTranslationChoice({
  language,
}: Document): readonly [TranslationChoice, (next: TranslationChoice) => void] {
  const isShown = useApp((state) => isTranslated(state, language))
  const setTranslation = useApp((state) => state.setTranslation)
  const [place, setPlace] = useRemembered('sanad.translation.place', PLACES)
  const choose = (next: TranslationChoice) => {
    setTranslation(next !== 'none')
    if (next !== 'none') setPlace(next)
  }
  return [isShown ? place : 'none', choose]
}
