import { useToast } from '../ui/controls/Toasts.tsx'
import { useWords } from '../store/hooks/useWords.ts'

/**
 * Safari lets a page write to the clipboard only while it handles the click. So the clipboard is given the promise of a text that
 * is still being made, where the browser takes one.
 */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) return navigator.clipboard.writeText(await text)
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
  await Promise.all([blob, navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])])
}

const isMade = (text: string | Promise<string>): Promise<boolean> =>
  Promise.resolve(text).then(
    () => true,
    () => false,
  )

/**
 * Copies a text to the clipboard, and says what was copied, or that the text could not be made or the browser refused.
 * Call it within the click, with a promise if the text is not there yet.
 */
export function useCopy(): (text: string | Promise<string>, said: string) => Promise<void> {
  const w = useWords('evidence')
  const say = useToast()
  return async (text, said) => {
    try {
      await write(text)
      say(said)
    } catch {
      say(w((await isMade(text)) ? 'copied.failed' : 'copied.unfetched'))
    }
  }
}
