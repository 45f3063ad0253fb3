import type { ComponentProps } from 'react'
import styles from './TextButton.module.css'

/** The look alone, for a button that another part makes. */
export const TEXT_BUTTON = styles['button'] ?? ''

/** A button among others under a piece of text: words after an icon, quiet until one points at it. */
export function TextButton({ className = '', ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return <button {...rest} type="button" className={`${TEXT_BUTTON} ${className}`} />
}
