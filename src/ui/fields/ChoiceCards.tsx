import type { ReactNode } from 'react'
import { Fragment, useId } from 'react'
import { OverlaidRadio } from './OverlaidRadio.tsx'
import { Isolated } from '../text/Isolated.tsx'
import { Fieldset } from './Fieldset.tsx'
import styles from './ChoiceCards.module.css'

interface Option<Value> {
  readonly value: Value
  readonly label: string
  /** A line about it, in smaller letters. */
  readonly about?: string | undefined
  readonly symbol?: ReactNode
  readonly isDisabled?: boolean
}

interface Props<Value extends string | number> {
  readonly title: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** The number of options in a row. */
  readonly columns: 2 | 3 | 6
  /** Puts the cards below each other on a phone. */
  readonly isStacked?: boolean
  /** What is said of the chosen option: below the cards, or, where they are stacked, below its card. */
  readonly detail?: ReactNode
}

/** A choice of one option, with all options visible as cards. */
export function ChoiceCards<Value extends string | number>({
  title,
  options,
  chosen,
  onChoose,
  columns,
  isStacked = false,
  detail,
}: Props<Value>) {
  const name = useId()
  return (
    <Fieldset title={title}>
      <div className={`${styles[`columns${columns}`]} ${isStacked ? styles['stacked'] : ''}`}>
        {options.map(({ value, label, about, symbol, isDisabled = false }) => (
          <Fragment key={value}>
            <label className={symbol === undefined ? styles['card'] : styles['tile']}>
              <OverlaidRadio
                name={name}
                checked={value === chosen}
                disabled={isDisabled}
                onChange={() => onChoose(value)}
              />
              {symbol}
              <span className={styles['name']}>
                <Isolated>{label}</Isolated>
              </span>
              {about !== undefined && <span className={styles['about']}>{about}</span>}
            </label>
            {value === chosen && detail !== undefined && <div className={styles['detail']}>{detail}</div>}
          </Fragment>
        ))}
      </div>
    </Fieldset>
  )
}
