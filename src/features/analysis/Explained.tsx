import styles from './Explained.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Explains what figures mean and what they do not mean, one sentence each. */
export function Explained({ means, not }: { readonly means: string; readonly not: string }) {
  const w = useWords('analysis')
  return (
    <dl className={styles['explained']}>
      <div>
        <dt>{w('means')}</dt>
        <dd>{means}</dd>
      </div>
      <div className={styles['not']}>
        <dt>{w('not')}</dt>
        <dd>{not}</dd>
      </div>
    </dl>
  )
}
