import type { ComponentProps } from 'react'
import { withElements } from '../text/Isolated.tsx'
import { plainNames } from '../text/plainNames.ts'
import styles from './Button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /**
   * Filled: at most one per surface. Outlined: beside it. Quiet: for an icon that needs a label. Bare: styled by `className`
   * only.
   */
  readonly look: 'filled' | 'outlined' | 'quiet' | 'bare'
  /** Whether it submits its form. */
  readonly type?: 'button' | 'submit'
}

/** A button in one of three looks, or bare, for a row or a mark that can be pressed. */
export function Button({ look, type = 'button', className, children, ...rest }: Props) {
  const own = look === 'bare' ? className : `${styles.button} ${styles[look]} ${className ?? ''}`
  return (
    <button {...rest} {...plainNames(rest)} type={type} className={own}>
      {withElements(children)}
    </button>
  )
}
