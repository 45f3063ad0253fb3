import { useText } from '../../store/hooks/useText.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './Arranging.module.css'

/** Stands for the graph while its first arrangement is computed, and says so when that fails. */
export function Arranging({ retry }: { readonly retry: (() => void) | null }) {
  const t = useText()
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
