import { useId } from 'react'
import styles from './Choice.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of a few, side by side. */
export function Choice<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
