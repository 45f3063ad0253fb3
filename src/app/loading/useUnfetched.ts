import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { nameOfLanguage } from '../../i18n/engine/list.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/**
 * Reports that the other language, or the code of a command, could not be fetched, and offers to try again. Without the message, the
 * button or the key would seem to do nothing.
 */
export function useUnfetched(): void {
  const t = useWords('app')
  const say = useToast()
  const language = useApp((state) => state.language)
  const setLanguage = useApp((state) => state.setLanguage)
  const unfetched = useApp((state) => state.unfetched)
  useEffect(() => {
    if (unfetched === null) return
    const [text, again] =
      'language' in unfetched
        ? [
            t('command.language.failed', { language: nameOfLanguage(unfetched.language, language) }),
            () => void setLanguage(unfetched.language),
          ]
        : [t('command.unfetched', { name: t(unfetched.name) }), unfetched.again]
    say(text, { label: t('state.error.retry'), perform: again })
  }, [unfetched, language, setLanguage, say, t])
}
