import type { Entity } from '../../domain/dataset/dataset.ts'
import type { Half } from '../../domain/matrix/matrix.ts'
import { halfOf } from '../../domain/matrix/matrix.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { endsOfPair } from '../../domain/dataset/pair.ts'
import type { Language } from '../../domain/language/languages.ts'
import { readingArrows } from '../../domain/language/languages.ts'

/** A cell, counted from 0; -1 is the row of the column heads, or the column of the row heads. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** What the matrix shows. */
export const MATRIX_CONTENTS = ['relations', 'silence'] as const
export type MatrixContent = (typeof MATRIX_CONTENTS)[number]

export const halfAt = ({ row, column }: CellPosition): Half => (row < column ? 'binding' : 'dividing')

export const isDiagonal = ({ row, column }: CellPosition) => row === column

export const isSame = (a: CellPosition | null, b: CellPosition | null) => a?.row === b?.row && a?.column === b?.column

/** The cell of the same pair on the other side of the diagonal. */
export const twinOf = ({ row, column }: CellPosition): CellPosition => ({ row: column, column: row })

/** The cell of a relation: below the diagonal if it divides, otherwise above. */
export function placeOf(order: readonly Entity[], lookup: Lookup, id: string): CellPosition | null {
  const relation = lookup.relation.get(id)
  if (relation === undefined) return null
  const [low, high] = [relation.source, relation.target]
    .map((end) => order.findIndex((entity) => entity.id === end))
    .toSorted((a, b) => a - b)
  if (low === undefined || high === undefined || low < 0 || low === high) return null
  return halfOf(lookup, relation.type) === 'dividing' ? { row: high, column: low } : { row: low, column: high }
}

/** The cell of a pair above the diagonal. */
export function placeOfPair(order: readonly Entity[], pair: string): CellPosition | null {
  const [row, column] = endsOfPair(pair)
    .map((end) => order.findIndex(({ id }) => id === end))
    .toSorted((a, b) => a - b)
  return row === undefined || column === undefined || row < 0 ? null : { row, column }
}

/** Whether a place is a cell, or its twin. */
export const isOneOf = (place: CellPosition, cell: CellPosition | null): boolean =>
  cell !== null && (isSame(place, cell) || isSame(place, twinOf(cell)))

/** The entity whose head is at a place; `undefined` for a cell. */
export const headAt = (order: readonly Entity[], { row, column }: CellPosition): Entity | undefined =>
  row === -1 ? order[column] : column === -1 ? order[row] : undefined

// Not `useRoving`, which knows only one dimension.
/** The place that a key leads to; `null` if the key does not navigate. The columns run in the direction of reading. */
export function stepFrom(
  { row, column }: CellPosition,
  key: string,
  whole: boolean,
  size: number,
  language: Language,
): CellPosition | null {
  const last = size - 1
  const [forward, back] = readingArrows(language)
  const steps: Readonly<Record<string, CellPosition>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    [back]: { row, column: column - 1 },
    [forward]: { row, column: column + 1 },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? last : row, column: last },
  }
  const to = steps[key]
  if (to === undefined) return null
  const within = { row: Math.min(last, Math.max(-1, to.row)), column: Math.min(last, Math.max(-1, to.column)) }
  // The corner is empty.
  return within.row === -1 && within.column === -1 ? { row, column } : within
}
