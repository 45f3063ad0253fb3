import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { nameOfLanguage } from '../../i18n/engine/list.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { addMissing, noLongerMissing } from '../parts/missing.ts'

/**
 * Reports that the other language could not be fetched, and offers to try again. Without the message, the button or the key would seem
 * to do nothing.
 */
export function useUnfetched(): void {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const setLanguage = useApp((state) => state.setLanguage)
  const unfetched = useApp((state) => state.unfetched)
  useEffect(() => {
    if (unfetched === null) return
    const name = nameOfLanguage(unfetched.language, language)
    const text = t('command.language.failed', { language: name })
    addMissing('language', { name, text, again: () => void setLanguage(unfetched.language) })
    return () => noLongerMissing('language')
  }, [unfetched, language, setLanguage, t])
}
