import styles from './SelectField.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly items: readonly { readonly value: Value; readonly label: string }[]
  /** `null` while nothing is chosen; the field then shows `placeholder`. */
  readonly chosen: Value | null
  readonly placeholder?: string
  readonly onChoose: (value: Value) => void
}

/** A choice among many, with its visible label above it. The browser's own list opens over dialogs and fits phones. */
export function SelectField<Value extends string>({ label, items, chosen, placeholder, onChoose }: Props<Value>) {
  return (
    <label className={styles['choice']}>
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => {
          const item = items.find(({ value }) => value === event.target.value)
          if (item !== undefined) onChoose(item.value)
        }}
      >
        {chosen === null && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.label}
          </option>
        ))}
      </select>
    </label>
  )
}
