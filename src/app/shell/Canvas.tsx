import type { ReactNode } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Shell.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Where the network is: out of reach, not out of the page, while another view lies over it. */
export function Canvas({ children }: { readonly children: ReactNode }) {
  const t = useWords('app')
  const isCovered = useApp((state) => state.view !== 'network')
  return (
    <main className={styles.canvas} aria-label={t('app.canvas')} inert={isCovered}>
      {children}
    </main>
  )
}
