import type { ReactNode } from 'react'
import { useState } from 'react'
import { useToast } from '../ui/controls/Toasts.tsx'
import { useWords } from '../store/hooks/useWords.ts'
import { CopyByHand } from './CopyByHand.tsx'

/**
 * Safari lets a page write to the clipboard only while it handles the click. So the clipboard is given the promise of a text that
 * is still being made, where the browser takes one.
 */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) return navigator.clipboard.writeText(await text)
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
  await Promise.all([blob, navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])])
}

/** `null` for a text that could not be made. */
const textOf = (text: string | Promise<string>): Promise<string | null> => Promise.resolve(text).catch(() => null)

/** `refused` is to be rendered: the text that the browser did not let the page copy, or nothing. */
interface Copying {
  readonly copy: (text: string | Promise<string>, said: string) => Promise<void>
  readonly refused: ReactNode
}

/**
 * Copies a text to the clipboard, and says what was copied or that the text could not be made. Where the browser refuses, shows the
 * text. Call it within the click, with a promise if the text is not there yet.
 */
export function useCopy(): Copying {
  const w = useWords('evidence')
  const say = useToast()
  const [text, setText] = useState<string | null>(null)
  return {
    copy: async (wanted, said) => {
      try {
        await write(wanted)
        say(said)
      } catch {
        const made = await textOf(wanted)
        if (made === null) say(w('copied.unfetched'))
        else setText(made)
      }
    },
    refused: text !== null && <CopyByHand text={text} onClose={() => setText(null)} />,
  }
}
