import { useId } from 'react'
import styles from './Switch.module.css'
import { OverlaidRadio } from './OverlaidRadio.tsx'
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx'

interface Props<Value extends string> {
  readonly label: string
  /** Whether the label is visible above the options. Otherwise only screen readers get it. */
  readonly isTitled?: boolean
  readonly values: readonly Value[]
  readonly value: Value
  readonly name: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** A choice of one among a few options, side by side. */
export function Switch<Value extends string>({ label, isTitled = false, values, value, name, onChange }: Props<Value>) {
  const group = useId()
  return (
    <fieldset className={styles['switch']}>
      {isTitled ? (
        <legend className={styles['title']}>{label}</legend>
      ) : (
        <VisuallyHidden as="legend">{label}</VisuallyHidden>
      )}
      <div className={styles['values']}>
        {values.map((one) => (
          <label key={one}>
            <OverlaidRadio name={group} checked={one === value} onChange={() => onChange(one)} />
            {name(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
