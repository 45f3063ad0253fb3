import type { Chain } from '../../domain/chain/chains'
import { useToast } from '../../ui/Toasts'
import { footnotesOf } from './footnotes'
import type { Turned } from './useTurned'
import { useSpeech } from './useSpeech'

/** Copies a footnote for each link of the chain, with the sentence that is on its page; says so, or that the browser refused. */
export function useFootnotes(chain: Chain, turned: Turned): () => Promise<void> {
  const speech = useSpeech()
  const say = useToast()
  return async () => {
    try {
      await navigator.clipboard.writeText(footnotesOf(speech, chain, turned, location.href))
      say(speech.w('copied'))
    } catch {
      say(speech.w('copied.failed'))
    }
  }
}
