import { useToast } from '../ui/controls/Toasts.tsx'
import { useWords } from '../store/hooks/useWords.ts'

/** Copies a text to the clipboard, and says what was copied or that the browser refused. */
export function useCopy(): (text: string, said: string) => Promise<void> {
  const w = useWords('evidence')
  const say = useToast()
  return async (text, said) => {
    try {
      await navigator.clipboard.writeText(text)
      say(said)
    } catch {
      say(w('copied.failed'))
    }
  }
}
