import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/controls/Notice.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

/** Says that the user's own file is on screen, and offers to return to the published dataset. */
export function OpenedFileNotice({ name, onLeave }: { readonly name: string; readonly onLeave: () => void }) {
  const t = useWords('app')
  return (
    <Notice
      actions={
        <Button look="quiet" onClick={onLeave}>
          {t('open.back')}
        </Button>
      }
    >
      {t('open.done', { name })}
    </Notice>
  )
}
