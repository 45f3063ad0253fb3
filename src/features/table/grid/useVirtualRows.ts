import type { VirtualItem } from '@tanstack/react-virtual'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

interface Options {
  /** What the rows are called, in order, each by a name of its own. */
  readonly keys: readonly string[]
  /** About how high a row is, in CSS pixels; it is measured once it shows. */
  readonly height: number
  /** What stands above the rows and stays there when they scroll, in CSS pixels. */
  readonly header: number
}

export interface VirtualRows {
  /** The rows that are in the page: what can be seen, a little more, and the one that has the focus. */
  readonly shown: readonly VirtualItem[]
  /** The height of all rows, in CSS pixels. */
  readonly height: number
  readonly measure: (element: HTMLElement | null) => void
  /** The row that Tab comes to, counted from 0. */
  readonly active: number
  /** Remembers the row that the focus has come to. */
  readonly arrive: (key: string) => void
  /** Moves the focus to a row, as far as there is one. */
  readonly goTo: (index: number) => void
  /** How many rows a page is. */
  readonly page: () => number
}

/** Brings a row into sight, and keeps it there while the rows about it are measured and move it. */
function settle(row: HTMLElement, frames = 10): void {
  row.scrollIntoView({ block: 'nearest' })
  if (frames > 0 && document.activeElement === row) requestAnimationFrame(() => settle(row, frames - 1))
}

/** Rows of which only those in sight are in the page, with one stop of Tab among them. */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  { keys, height, header }: Options,
): VirtualRows {
  const wanted = useRef<string | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const indexes = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys])
  const active = at === null ? 0 : (indexes.get(at) ?? 0)

  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 8,
    scrollMargin: header,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const inRange = defaultRangeExtractor(range)
      return inRange.includes(active) || active >= keys.length
        ? inRange
        : [...inRange, active].toSorted((a, b) => a - b)
    },
  })

  useEffect(() => {
    const key = wanted.current
    if (key === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    // The rows may be drawn anew for another reason before they are drawn with this one: it is waited for.
    if (row || !indexes.has(key)) wanted.current = null
    row?.focus({ preventScroll: true })
    if (row) settle(row)
  })

  const goTo = (index: number) => {
    const bounded = Math.max(0, Math.min(keys.length - 1, index))
    const key = keys[bounded]
    if (key === undefined) return
    wanted.current = key
    setAt(key)
  }
  const page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - header) / height) - 1)
  const arrive = useCallback((key: string) => setAt(key), [])

  return {
    shown: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    active,
    arrive,
    goTo,
    page,
  }
}

// Most rows are not in the page, so that `useRoving`, which goes by elements, does not fit.
/** Where a key leads from a row: up, down, a page, or to either end. `null` where it leads nowhere. */
export function rowAfter(key: string, { active, page }: Pick<VirtualRows, 'active' | 'page'>): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'PageDown':
      return active + page()
    case 'PageUp':
      return active - page()
    case 'Home':
      return 0
    case 'End':
      return Infinity
    default:
      return null
  }
}
