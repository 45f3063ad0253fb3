import { translate } from '../../i18n/engine/translate.ts'
import { languageOfPage } from './languageOfPage.ts'
import styles from './Loading.module.css'

/** Stands over the first picture while the data is on its way. */
export function Loading() {
  return (
    <div className={styles.loading} role="status">
      <p>{translate(languageOfPage())('state.loading')}</p>
      <div className={styles.bar} />
    </div>
  )
}
