import type { ReactNode } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import styles from './Shell.module.css'

/** Where the network is: out of reach, not out of the page, while another view lies over it. */
export function Canvas({ children }: { readonly children: ReactNode }) {
  const t = useText()
  const isCovered = useApp((state) => state.view !== 'network')
  return (
    <main className={styles.canvas} aria-label={t('app.canvas')} inert={isCovered}>
      {children}
    </main>
  )
}
