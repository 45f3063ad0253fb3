import type { ReactNode } from 'react'
import { OverlaidRadio } from '../../ui/controls/OverlaidRadio.tsx'
import styles from './OptionCard.module.css'

interface Props {
  readonly group: string
  readonly name: string
  /** What the option is for, in smaller letters. */
  readonly about?: ReactNode
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One of several options, with a line about it. */
export function OptionCard({ group, name, about, isChosen, onChoose }: Props) {
  return (
    <label className={styles['card']}>
      <OverlaidRadio name={group} checked={isChosen} onChange={onChoose} />
      <span className={styles['name']}>{name}</span>
      {about !== undefined && <span className={styles['about']}>{about}</span>}
    </label>
  )
}
