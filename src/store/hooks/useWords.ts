import { use } from 'react'
import { fetchWords } from '../../i18n/engine/fetchWords.ts'
import type { Subject } from '../../i18n/engine/subjects.ts'
import type { Words } from '../../i18n/engine/words.ts'
import { hasMessages, wordsIn } from '../../i18n/engine/words.ts'
import { useApp } from './useApp.ts'

const fetching = new Map<Subject, Promise<void>>()

/**
 * The messages of a subject in the user's language. Suspends until they are fetched. A lazily loaded part fetches them together
 * with its script, by `withWords`.
 */
export function useWords<S extends Subject>(subject: S): Words<S> {
  const language = useApp((state) => state.language)
  if (!hasMessages(subject, language)) {
    const promise = fetching.get(subject) ?? fetchWords(subject)
    fetching.set(subject, promise)
    use(promise)
  }
  return wordsIn(subject, language)
}
