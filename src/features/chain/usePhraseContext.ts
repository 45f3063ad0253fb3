import { useApp } from '../../store/hooks/useApp.ts'
import type { PhraseContext } from './phrases.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** What the chain's phrases are built from, in the user's language. */
export function usePhraseContext(): PhraseContext {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  return { w: useWords('chain'), t: useWords('app'), language, lookup }
}
