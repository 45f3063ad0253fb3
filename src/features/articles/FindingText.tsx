import type { Finding } from '../../extraction/gates/candidate.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** What a gate found wrong with a candidate, in a sentence. */
export function FindingText({ finding: { code, words } }: { readonly finding: Finding }) {
  const w = useWords('gates')
  return w(`code.${code}`, { words })
}
