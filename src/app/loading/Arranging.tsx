import { Button } from '../../ui/controls/Button.tsx'
import styles from './Arranging.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Shown in place of the graph while its first arrangement is computed, and if that fails. */
export function Arranging({ retry }: { readonly retry: (() => void) | null }) {
  const t = useWords('app')
  return (
    <div className={styles.arranging} role="status">
      <p>{t(retry === null ? 'state.arranging' : 'state.layout.failed')}</p>
      {retry !== null && (
        <Button look="outlined" onClick={retry}>
          {t('state.error.retry')}
        </Button>
      )}
    </div>
  )
}
