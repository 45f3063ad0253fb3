import { FolderOpen, RotateCcw } from 'lucide'
import { Button } from '../../ui/controls/Button.tsx'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'

interface Props {
  readonly language: Language
  readonly onOpen: () => void
  /** Tries the same again; absent where that would end the same way. */
  readonly onRetry?: (() => void) | undefined
}

/** What can be done after a refusal: the same again, or another file. */
export function RefusalActs({ language, onOpen, onRetry }: Props) {
  const t = wordsIn('app', language)
  const w = wordsIn('open', language)
  return (
    <>
      {onRetry !== undefined && (
        <Button look="filled" onClick={onRetry}>
          <Icon of={RotateCcw} size={16} />
          {t('state.error.retry')}
        </Button>
      )}
      <Button look="outlined" onClick={onOpen}>
        <Icon of={FolderOpen} size={16} />
        {w('another')}
      </Button>
    </>
  )
}
