import { Languages } from 'lucide'
import type { Document } from '../domain/dataset/dataset.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { useWords } from '../store/hooks/useWords.ts'
import { isTranslated } from '../store/slices/settings.ts'
import { TextButton } from '../ui/controls/TextButton.tsx'
import { Icon } from '../ui/symbols/Icon.tsx'

/** Shows or hides translations wherever sentences are quoted. Renders nothing if these documents have no translation. */
export function TranslationToggle({ documents }: { readonly documents: readonly Document[] }) {
  const t = useWords('app')
  const isShown = useApp((state) => documents.some(({ language }) => isTranslated(state, language)))
  const setTranslation = useApp((state) => state.setTranslation)
  const hasAny = documents.some(({ sentences }) => sentences.some(({ translations }) => translations !== undefined))
  if (!hasAny) return null
  return (
    <TextButton aria-pressed={isShown} onClick={() => setTranslation(!isShown)}>
      <Icon of={Languages} size={15} />
      {t('evidence.translation')}
    </TextButton>
  )
}
