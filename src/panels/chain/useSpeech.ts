import { chainWords } from '../../i18n/chainWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import type { Speech } from './phrases'

/** What the chain's phrases are made of, in the reader's language. */
export function useSpeech(): Speech {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  return { w: useWords(chainWords), t: useText(), language, lookup }
}
