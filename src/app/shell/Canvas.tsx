import type { ReactNode } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Shell.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** The place of the network. While another view or a sheet covers it, it stays in the page but is inert. */
export function Canvas({ children }: { readonly children: ReactNode }) {
  const t = useWords('app')
  const isCovered = useApp((state) => state.view !== 'network' || state.isCovered)
  return (
    <main className={styles.canvas} aria-label={t('app.canvas')} inert={isCovered}>
      {children}
    </main>
  )
}
