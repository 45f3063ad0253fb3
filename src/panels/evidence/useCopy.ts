import type { MessageKey } from '../../i18n/translate'
import { useText } from '../../store/useText'
import { useToast } from '../../ui/Toasts'

type Said = Extract<MessageKey, `evidence.copied.${string}`>

/** Copies a text to the clipboard and says so, or that the browser refused. */
export function useCopy(): (text: string, said: Said) => Promise<void> {
  const t = useText()
  const say = useToast()
  return async (text, said) => {
    try {
      await navigator.clipboard.writeText(text)
      say(t(said))
    } catch {
      say(t('evidence.copied.failed'))
    }
  }
}
