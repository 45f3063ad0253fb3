import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Key, RefObject } from 'react'
import { usePrinting } from '../../../ui/state/usePrinting.ts'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'

interface Options {
  /** The unique keys of the rows, in order. */
  readonly keys: readonly string[]
  /** The estimated height of a row, in CSS pixels. The actual height is measured when it is rendered. */
  readonly height: number
  /** The height of the sticky header above the rows, in CSS pixels. */
  readonly header: number
}

export interface VirtualRows {
  /** The rows in the page: the visible ones, a few more, and the focused one; on paper, all. */
  readonly shown: readonly { readonly index: number; readonly key: Key; readonly start: number }[]
  /** The height of all rows, in CSS pixels. */
  readonly height: number
  readonly measure: (element: HTMLElement | null) => void
  /** The row that is the tab stop, counted from 0. */
  readonly active: number
  /** Remembers which row has focus. */
  readonly arrive: (key: string) => void
  /** Moves the focus to a row, within the limits of the list. */
  readonly goTo: (index: number) => void
  /** The number of rows per page. */
  readonly page: () => number
}

/** Scrolls a row into view, and keeps it there while the rows around it are measured and move it. */
function settle(row: HTMLElement, frames = 10): void {
  row.scrollIntoView({ block: 'nearest' })
  if (frames > 0 && document.activeElement === row) requestAnimationFrame(() => settle(row, frames - 1))
}

const leaveUnmeasured = () => undefined

/** Virtual rows: only the visible ones are in the page, with one tab stop among them. */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  { keys, height, header }: Options,
): VirtualRows {
  const wanted = useRef<string | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const indexes = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys])
  const active = at === null ? 0 : (indexes.get(at) ?? 0)

  // What is around the rows comes first and the rows in a task of their own: together they hold up a slow processor for too long.
  const [isFramed, setFramed] = useState(false)
  useEffect(() => startTransition(() => setFramed(true)), [])

  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => (isFramed ? scroller.current : null),
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
    // The rows may render for another reason before they render with this one, so this waits for it.
    if (row || !indexes.has(key)) wanted.current = null
    row?.focus({ preventScroll: true })
    if (row) settle(row)
  })

  const isPrinting = usePrinting()
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
    shown: isPrinting ? keys.map((key, index) => ({ key, index, start: header })) : virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    // On paper, rows have other heights than on screen.
    measure: isPrinting ? leaveUnmeasured : virtualizer.measureElement,
    active,
    arrive,
    goTo,
    page,
  }
}

// Not `useRoving`, which needs every element in the page.
/** The row that a key leads to: up, down, by a page, or to either end. `null` if the key does not navigate. */
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
