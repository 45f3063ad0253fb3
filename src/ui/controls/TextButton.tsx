import type { ComponentProps } from 'react'
import { withElements } from '../text/Isolated.tsx'
import { plainNames } from '../text/plainNames.ts'
import styles from './TextButton.module.css'

/** The style alone, for a button that another component renders. */
export const TEXT_BUTTON = styles['button'] ?? ''

/** A button among others below a text: an icon and words, unobtrusive until hovered. */
export function TextButton({ className = '', children, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return (
    <button {...rest} {...plainNames(rest)} type="button" className={`${TEXT_BUTTON} ${className}`}>
      {withElements(children)}
    </button>
  )
}
