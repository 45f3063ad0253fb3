import { chainWords } from '../../i18n/chainWords.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import type { Speech } from './phrases.ts'

/** What the chain's phrases are made of, in the reader's language. */
export function useSpeech(): Speech {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  return { w: useWords(chainWords), t: useText(), language, lookup }
}
