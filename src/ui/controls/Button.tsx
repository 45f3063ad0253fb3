import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** Filled: one on a surface. Outlined: beside it. Quiet: an icon that needs a label. Bare: as its `className` has it. */
  readonly look: 'filled' | 'outlined' | 'quiet' | 'bare'
  /** Whether it sends the form that it stands in. */
  readonly type?: 'button' | 'submit'
}

/** A button in one of the three looks there are, or with no look of its own, for a row or a mark that is pressed. */
export function Button({ look, type = 'button', className, ...rest }: Props) {
  const own = look === 'bare' ? className : `${styles.button} ${styles[look]} ${className ?? ''}`
  return <button {...rest} type={type} className={own} />
}
