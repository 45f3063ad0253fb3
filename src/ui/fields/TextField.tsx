import type { ComponentProps } from 'react'
import { useId } from 'react'
import styles from './TextField.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'id'> {
  /** The visible label, which the caller's grid puts beside or above the field. Without it, the field needs an `aria-label`. */
  readonly label?: string
}

/** A field for a line of text. */
export function TextField({ label, className = '', ...rest }: Props) {
  const id = useId()
  return (
    <>
      {label !== undefined && (
        <label htmlFor={id} className={styles['label']}>
          {label}
        </label>
      )}
      <input {...rest} id={id} className={`${styles['field']} ${className}`} />
    </>
  )
}
