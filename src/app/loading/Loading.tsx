import { languageOfPage } from '../settings/languageOfPage.ts'
import styles from './Loading.module.css'
import { ProgressBar } from './ProgressBar.tsx'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Shown over the first picture while the dataset is loading. */
export function Loading() {
  return (
    <div className={styles.loading} role="status">
      <p>{wordsIn('app', languageOfPage())('state.loading')}</p>
      <ProgressBar seconds={4} />
    </div>
  )
}
