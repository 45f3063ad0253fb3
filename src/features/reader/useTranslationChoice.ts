import { useState } from 'react'

/** Where translations stand: nowhere until one is asked for, beneath each sentence, or beside it. */
export const TRANSLATION_CHOICES = ['none', 'beneath', 'beside'] as const
export type TranslationChoice = (typeof TRANSLATION_CHOICES)[number]

const KEY = 'sanad.translation'

function remembered(): TranslationChoice {
  try {
    const value = localStorage.getItem(KEY)
    return TRANSLATION_CHOICES.find((choice) => choice === value) ?? 'none'
  } catch {
    return 'none'
  }
}

/** The choice, remembered in this browser; where it may not be stored it lasts as long as the reader is open. */
export function useTranslationChoice(): [TranslationChoice, (choice: TranslationChoice) => void] {
  const [choice, setChoice] = useState(remembered)
  const choose = (next: TranslationChoice) => {
    setChoice(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      return
    }
  }
  return [choice, choose]
}
