import { Button } from '../../ui/controls/Button.tsx'
import styles from './Arranging.module.css'
import { ProgressBar } from './ProgressBar.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
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

interface Props {
  /** Whether the whole graph is still being arranged. */
  readonly isArrangingAll: boolean
}

/**
 * Says over the picture that another layout, or the whole graph that the user has asked for, is being computed, with a button that keeps
 * what is on screen.
 */
export function ArrangingNotice({ isArrangingAll }: Props) {
  const t = useWords('app')
  const stopArranging = useApp((state) => state.stopArranging)
  const isAllWanted = useApp((state) => state.detail === 'all')
  const setDetail = useApp((state) => state.setDetail)
  const insets = useApp((state) => state.insets)
  const stop = stopArranging ?? (isAllWanted && isArrangingAll ? () => setDetail('main') : null)
  if (stop === null) return null
  return (
    <div
      className={styles.place}
      style={{ insetBlockStart: insets.top, insetInlineStart: insets.start, insetInlineEnd: insets.end }}
    >
      <div className={styles.notice}>
        <p role="status">{t('state.arranging')}</p>
        <ProgressBar seconds={30} />
        <Button look="outlined" onClick={stop}>
          {t('state.arranging.stop')}
        </Button>
      </div>
    </div>
  )
}
