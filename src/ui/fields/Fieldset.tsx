import type { ReactNode } from 'react'
import styles from './Fieldset.module.css'

/** Controls that belong together, below their common title. */
export function Fieldset({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
