import { useRemembered } from '../../ui/state/remembered.ts'

/** Where translations stand: nowhere until one is asked for, beneath each sentence, or beside it. */
export const TRANSLATION_CHOICES = ['none', 'beneath', 'beside'] as const
export type TranslationChoice = (typeof TRANSLATION_CHOICES)[number]

/** Where the user wants translations, on this visit and the next. */
export const useTranslationChoice = () => useRemembered('sanad.translation', TRANSLATION_CHOICES)
