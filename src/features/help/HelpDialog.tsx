import { useApp } from '../../store/hooks/useApp.ts'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import styles from './HelpDialog.module.css'
import type { PlainKey } from '../../i18n/engine/words.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** The app's commands, with their keys as displayed. */
  readonly commands: readonly { readonly id: string; readonly label: PlainKey; readonly shownKey: string }[]
}

/** Explains how to read the picture, and lists every key. */
export function HelpDialog({ commands }: Props) {
  const t = useWords('app')
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Dialog title={t('help.title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles.words}>
        <p>{t('help.intro')}</p>
        <p>{t('help.mouse')}</p>
        <p>{t('help.legend')}</p>
        <p>{t('legend.counts')}</p>
      </div>
      <h3 className={styles.heading}>{t('help.keys')}</h3>
      <dl className={styles.keys}>
        {commands.map(({ id, label, shownKey }) => (
          <div key={id}>
            <dt>{t(label)}</dt>
            <dd>
              <kbd dir="ltr">{shownKey}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
