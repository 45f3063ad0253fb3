import type { ReactNode } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Shell.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/**
 * The place of the network. While another view covers it, it stays in the page but is inert; under a sheet or an article, only
 * what it holds is, since a page has one main landmark.
 */
export function Canvas({ children }: { readonly children: ReactNode }) {
  const t = useWords('app')
  const isOtherView = useApp((state) => state.view !== 'network')
  const isCovered = useApp((state) => state.isCovered)
  return (
    <main
      className={styles.canvas}
      aria-label={t('app.canvas')}
      data-printed={isOtherView ? undefined : 'view'}
      inert={isOtherView}
    >
      <div className={styles.content} inert={isCovered}>
        {children}
      </div>
    </main>
  )
}
