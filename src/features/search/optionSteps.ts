import type { RowGroup } from './rows.ts'

/** The indexes of the first rows of all groups, counted through all rows. */
const startsOf = (groups: readonly RowGroup[]) =>
  groups.map((_, at) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0))

/**
 * The row that a key leads to. Arrows lead to the next and the previous row and wrap around, from none (-1) to the first or
 * last; Page Up and Page Down lead from group to group. Home and End lead to the ends of the list once an arrow key has left
 * the field; before that, they belong to the text. `null` for other keys.
 */
export function stepTo(key: string, groups: readonly RowGroup[], active: number, stepped: boolean): number | null {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count === 0) return null
  const starts = startsOf(groups)
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count
    case 'ArrowUp':
      return active > 0 ? active - 1 : count - 1
    case 'PageDown':
      return starts.find((start) => start > active) ?? count - 1
    case 'PageUp':
      return starts.findLast((start) => start < active) ?? 0
    case 'Home':
      return stepped ? 0 : null
    case 'End':
      return stepped ? count - 1 : null
    default:
      return null
  }
}
