import { useId } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { OfflineChoice } from '../offline/OfflineChoice.tsx'
import styles from './HelpDialog.module.css'
import type { PlainKey } from '../../i18n/engine/words.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Switch } from '../../ui/fields/Switch.tsx'
import { useLetterKeys } from '../../ui/state/letterKeys.ts'

interface Explained {
  readonly id: string
  readonly label: PlainKey
  /** The key as displayed. */
  readonly shownKey: string
  readonly applies: boolean
}

interface Props {
  /** The app's commands, and whether each applies to what is open and selected. */
  readonly commands: readonly Explained[]
}

/** Explains how to read the picture, and lists every key: first those that do something now. */
export function HelpDialog({ commands }: Props) {
  const t = useWords('app')
  const h = useWords('help')
  const w = useWords('evidence')
  const articles = useWords('articles')
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Dialog title={h('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <div className={styles.words}>
        <p>{h('intro')}</p>
        <p>{h('mouse')}</p>
        <p>{h('legend')}</p>
        <p>{t('legend.counts')}</p>
        <p>{w('stance.rule')}</p>
        <p>
          {h('articles')} {articles('quality')}
        </p>
      </div>
      <LetterKeys />
      <OfflineChoice />
      <p className={styles.words}>
        <a href="LICENSES.txt">{h('licences')}</a>
      </p>
      <Keys title={h('keys')} commands={commands.filter(({ applies }) => applies)} />
      <Keys title={h('keys.unavailable')} commands={commands.filter(({ applies }) => !applies)} />
    </Dialog>
  )
}

/** The switch for shortcuts of one character. */
function LetterKeys() {
  const h = useWords('help')
  const [value, setValue] = useLetterKeys()
  return (
    <div className={styles.letters}>
      <Switch
        label={h('letters')}
        isTitled
        values={['on', 'off']}
        value={value}
        name={(one) => h(`letters.${one}`)}
        onChange={setValue}
      />
      <p>{h('letters.about')}</p>
    </div>
  )
}

function Keys({ title, commands }: Props & { readonly title: string }) {
  const t = useWords('app')
  const heading = useId()
  if (commands.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
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
    </section>
  )
}
