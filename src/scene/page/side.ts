/** The side of a page where reading begins. */
export interface Side {
  readonly rtl: boolean
  readonly anchor: 'left' | 'right'
  /** The place across the page at a distance from the margin where reading begins. */
  readonly start: (offset: number) => number
}

export const sideOf = (rtl: boolean, width: number, margin: number): Side => ({
  rtl,
  anchor: rtl ? 'right' : 'left',
  start: (offset) => (rtl ? width - margin - offset : margin + offset),
})
