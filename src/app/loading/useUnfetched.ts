import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { nameOfLanguage } from '../../i18n/engine/list.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Reports that the other language could not be fetched. Without the message, its button would seem to do nothing. */
export function useUnfetched(): void {
  const t = useWords('app')
  const say = useToast()
  const language = useApp((state) => state.language)
  const unfetched = useApp((state) => state.unfetched)
  useEffect(() => {
    if (unfetched !== null)
      say(t('command.language.failed', { language: nameOfLanguage(unfetched.language, language) }))
  }, [unfetched, language, say, t])
}
