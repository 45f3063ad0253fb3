import { useMemo } from 'react'
import type { Messages, Translator } from '../../i18n/engine/translate.ts'
import type { Words } from '../../i18n/engine/words.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { useApp } from './useApp.ts'

/** The texts of a part of the app in the reader's language. */
export function useWords<M extends Messages>(list: Words<M>): Translator<M> {
  const language = useApp((state) => state.language)
  return useMemo(() => wordsIn(list, language), [list, language])
}
