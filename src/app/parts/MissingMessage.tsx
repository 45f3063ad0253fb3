import { useEffect, useSyncExternalStore } from 'react'
import { formatList } from '../../i18n/engine/list.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { languageOfPage } from '../settings/languageOfPage.ts'
import { allMissing, fetchMissing, onMissing } from './missing.ts'

/** Says what is missing, all in one message, and offers to try all of it again. */
export function MissingMessage() {
  const say = useToast()
  const missing = useSyncExternalStore(onMissing, allMissing)
  useEffect(() => {
    const [first, ...others] = missing.values()
    if (first === undefined) return
    const language = languageOfPage()
    const t = wordsIn('app', language)
    const names = [...new Set([first, ...others].map(({ name }) => name))]
    const text = names.length === 1 ? first.text : t('part.failed', { names: formatList(language, names) })
    return say(text, { label: t('state.error.retry'), perform: fetchMissing })
  }, [missing, say])
  return null
}
