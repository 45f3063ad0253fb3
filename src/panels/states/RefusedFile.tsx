import { FolderOpen } from 'lucide'
import { Icon } from '../../ui/Icon'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { Refusal } from './refusal'
import { RefusalReport } from './RefusalReport'

interface Props {
  readonly refusal: Refusal
  readonly onClose: () => void
  readonly onOpen: () => void
}

/** What is wrong with a file that the reader opened; the graph behind stays as it was. */
export function RefusedFile({ refusal, onClose, onOpen }: Props) {
  const t = useText()
  const language = useApp((state) => state.language)
  return (
    <Dialog title={t('open.refused', { name: refusal.name })} closeLabel={t('close')} onClose={onClose}>
      <div role="alert">
        <RefusalReport refusal={refusal} language={language} />
        <p>{t('open.refused.text')}</p>
      </div>
      <Button look="outlined" onClick={onOpen}>
        <Icon of={FolderOpen} size={16} />
        {t('open.another')}
      </Button>
    </Dialog>
  )
}
