import { useLetterKeys } from '../state/letterKeys.ts'

/** The letter that does the same as the button that shows it; nothing while the user has such keys switched off. */
export function LetterKey({ letter }: { readonly letter: string }) {
  const [keys] = useLetterKeys()
  return keys === 'on' && <kbd>{letter}</kbd>
}
