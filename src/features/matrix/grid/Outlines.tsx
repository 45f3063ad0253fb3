import type { CSSProperties } from 'react'
import styles from './Outlines.module.css'
import type { CellPosition } from '../cellPlace.ts'
import { isDiagonal, twinOf } from '../cellPlace.ts'

interface Props {
  readonly group: readonly number[]
  /** The hovered cell or, if there is none, the selected one. */
  readonly shown: CellPosition | null
  readonly selected: CellPosition | null
}

type Variables = CSSProperties & Readonly<Record<`--${string}`, number>>

/**
 * Bands from the heads to the cell, and outlines of it and of its twin. They are drawn over the cells, which do not render
 * again.
 */
export function Outlines({ group, shown, selected }: Props) {
  const at = ({ row, column }: CellPosition): Variables => ({
    '--row': row,
    '--row-gaps': group[row] ?? 0,
    '--column': column,
    '--column-gaps': group[column] ?? 0,
  })
  const isCell = (place: CellPosition) => place.row >= 0 && place.column >= 0
  const pair = shown !== null && isCell(shown) && !isDiagonal(shown) ? shown : null
  const chosen = selected !== null && isCell(selected) ? selected : null
  return (
    <div className={styles['outlines']} aria-hidden="true">
      {pair !== null && (
        <>
          <div className={styles['rowBand']} style={at(pair)} />
          <div className={styles['columnBand']} style={at(pair)} />
          <div className={`${styles['outline']} ${styles['pointed']}`} style={at(pair)} />
          <div className={`${styles['outline']} ${styles['twin']}`} style={at(twinOf(pair))} />
        </>
      )}
      {chosen !== null && <div className={`${styles['outline']} ${styles['chosen']}`} style={at(chosen)} />}
    </div>
  )
}
