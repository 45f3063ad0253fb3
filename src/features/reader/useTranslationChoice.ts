import { useRemembered } from '../../ui/state/remembered.ts'

/** Where translations are shown: nowhere until requested for a sentence, below each sentence, or beside it. */
export const TRANSLATION_CHOICES = ['none', 'beneath', 'beside'] as const
export type TranslationChoice = (typeof TRANSLATION_CHOICES)[number]

/** The user's choice, remembered for the next visit. */
export const useTranslationChoice = () => useRemembered('sanad.translation', TRANSLATION_CHOICES)
