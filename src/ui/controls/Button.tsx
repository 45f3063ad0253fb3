import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** Filled: one on a surface. Outlined: beside it. Quiet: an icon that needs a label. */
  readonly look: 'filled' | 'outlined' | 'quiet'
}

/** A button in one of the three looks there are. */
export function Button({ look, className, ...rest }: Props) {
  return <button {...rest} type="button" className={`${styles.button} ${styles[look]} ${className ?? ''}`} />
}
