import { useEffect } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'

/** Says so when the other language could not be fetched: without it a press on its button would seem to do nothing. */
export function useUnfetched(): void {
  const t = useText()
  const say = useToast()
  const unfetched = useApp((state) => state.unfetched)
  useEffect(() => {
    if (unfetched !== null) say(t('command.language.failed'))
  }, [unfetched, say, t])
}
