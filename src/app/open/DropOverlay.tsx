import styles from './DropOverlay.module.css'
import { languageOfPage } from '../settings/languageOfPage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Explains what dropping does, while a file is dragged over the window. */
export function DropOverlay() {
  const t = wordsIn('app', languageOfPage())
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <p>{t('open.drop')}</p>
        <p>{t('open.drop.text')}</p>
      </div>
    </div>
  )
}
