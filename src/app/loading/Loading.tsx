import { languageOfPage } from './languageOfPage.ts'
import styles from './Loading.module.css'
import { wordsIn } from '../../i18n/engine/words.ts'

/** Shown over the first picture while the dataset is loading. */
export function Loading() {
  return (
    <div className={styles.loading} role="status">
      <p>{wordsIn('app', languageOfPage())('state.loading')}</p>
      <div className={styles.bar} />
    </div>
  )
}
