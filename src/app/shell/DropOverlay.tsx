import styles from './DropOverlay.module.css'
import { languageOfPage } from '../loading/languageOfPage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** While a file is held over the window: what dropping it does. */
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
