import type { ComponentProps } from 'react'
import styles from './OverlaidRadio.module.css'

/**
 * A transparent radio button that covers its label, which must be positioned. The label shows the state with
 * `:has(:checked)` and `:has(:focus-visible)`; a click anywhere on it lands on a real control.
 */
export function OverlaidRadio(props: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  return <input {...props} type="radio" className={styles['radio']} />
}
