import type { CSSProperties, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { nameOf } from '../cellName.ts'
import { EntityHead } from './EntityHead.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import styles from './MatrixGrid.module.css'
import { Outlines } from './Outlines.tsx'
import type { CellPosition, MatrixContent } from '../cellPlace.ts'
import { headAt, isOneOf, isSame, placeOf, placeOfPair, stepFrom } from '../cellPlace.ts'
import { useHighlightedCells } from './useHighlightedCells.ts'
import type { Matrix } from '../useMatrix.ts'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly matrix: Matrix
  readonly show: MatrixContent
  /** The pair whose sentences are listed below the matrix. */
  readonly asked: CellPosition | null
  readonly onOpen: (place: CellPosition) => void
}

/** The approximate width of a letter in the heads. */
const LETTER = 6.9
const DISC = 40
const LONGEST_ROW = 184
/** The sine of the angle of the column heads. */
const LEAN = 0.77
/** A length that grows with the text, from one for text of the usual size in CSS pixels. */
const inRem = (px: number) => `${px / 16}rem`

function placeUnder(target: EventTarget | null): CellPosition | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (found === null) return null
  return { row: Number(found.dataset['row']), column: Number(found.dataset['column']) }
}

/** The grid of the matrix: one tab stop, the arrow keys move from cell to cell, Enter opens. */
export function MatrixGrid({ matrix, show, asked, onOpen }: Props) {
  const w = useWords('matrix')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const hint = useId()
  const root = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<CellPosition | null>(null)
  const [stop, setStop] = useState<CellPosition>({ row: 0, column: 1 })
  const store = useAppStore()
  const together = useApp((state) => state.multiSelection)
  const standsOut = useHighlightedCells(matrix)
  const { order, group } = matrix
  const size = order.length
  const tab: CellPosition = { row: Math.min(stop.row, size - 1), column: Math.min(stop.column, size - 1) }

  const inView = (id: string) => placeOf(order, lookup, id)
  const chosen = selection.kind === 'pair' ? placeOfPair(order, selection.id) : null
  // A pair is selected at the cell from which it was opened.
  const selected =
    selection.kind === 'relation' ? inView(selection.id) : isOneOf(stop, chosen) ? stop : (chosen ?? asked)
  const elsewhere = hover?.kind === 'relation' ? inView(hover.id) : null
  const shown = pointed ?? elsewhere ?? selected
  const entity = selection.kind === 'entity' ? order.findIndex(({ id }) => id === selection.id) : -1
  const isHighlighted = (at: number, along: 'row' | 'column') => shown?.[along] === at || entity === at

  const [askedRow, askedColumn] = [asked?.row ?? -1, asked?.column ?? -1]
  // The list that opens below the matrix may cover its own cell.
  useEffect(() => {
    const cell = root.current?.querySelector(`[data-row="${askedRow}"][data-column="${askedColumn}"]`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [askedRow, askedColumn])

  const longest = Math.max(...order.map((one) => nameOf(one, language).length)) * LETTER
  const sizes: CSSProperties & Readonly<Record<`--${string}`, string | number>> = {
    '--n': size,
    '--gaps': group.at(-1) ?? 0,
    '--wanted': `min(${inRem(LONGEST_ROW)}, ${inRem(longest)} + ${DISC}px)`,
    '--head': `calc(${inRem(longest * LEAN)} + ${DISC}px)`,
    '--lean': inRem(longest * 0.66),
  }

  const act = (at: CellPosition, isShift: boolean) => {
    const { setMultiSelection, toggleMultiSelection } = store.getState()
    const head = headAt(order, at)
    if (isShift && head !== undefined) return toggleMultiSelection(head.id)
    if (!isShift) setMultiSelection([])
    onOpen(at)
  }
  const press = (event: KeyboardEvent) => {
    const at = placeUnder(event.target)
    if (at === null) return
    const open = event.key === 'Enter' || event.key === ' '
    const to = stepFrom(at, event.key, event.ctrlKey || event.metaKey, size, language)
    if (!open && to === null) return
    event.preventDefault()
    event.stopPropagation()
    if (open) return act(at, event.shiftKey)
    root.current?.querySelector<HTMLElement>(`[data-row="${to?.row}"][data-column="${to?.column}"]`)?.focus()
  }
  const focus = (event: FocusEvent) => {
    const at = placeUnder(event.target)
    if (at === null) return
    setStop(at)
    setPointed(at)
  }
  const point = (event: PointerEvent) => {
    const at = placeUnder(event.target)
    if (event.pointerType !== 'touch' && !isSame(at, pointed)) setPointed(at)
  }
  const click = (event: MouseEvent) => {
    const at = placeUnder(event.target)
    if (at !== null) act(at, event.shiftKey)
  }

  return (
    <>
      <p id={hint} hidden>
        {w('hint')}
      </p>
      <div
        ref={root}
        role="grid"
        className={styles['grid']}
        style={sizes}
        aria-label={w(`grid.${show}`)}
        aria-describedby={hint}
        aria-rowcount={size + 1}
        aria-colcount={size + 1}
        tabIndex={-1}
        onKeyDown={press}
        onFocus={focus}
        onBlur={() => setPointed(null)}
        onPointerOver={point}
        onPointerLeave={() => setPointed(null)}
        onClick={click}
      >
        <div role="row" aria-rowindex={1} className={styles['heads']}>
          <div role="columnheader" aria-colindex={1} className={styles['corner']}>
            <VisuallyHidden>{w('title')}</VisuallyHidden>
          </div>
          {order.map((one, at) => (
            <EntityHead
              key={one.id}
              entity={one}
              role="columnheader"
              at={at}
              apart={at > 0 && group[at] !== group[at - 1]}
              highlighted={isHighlighted(at, 'column')}
              dimmed={standsOut?.head(one) === false}
              multiSelected={together.has(one.id)}
              stop={tab.row === -1 && tab.column === at}
            />
          ))}
        </div>
        {order.map((a, row) => (
          <div
            key={a.id}
            role="row"
            aria-rowindex={row + 2}
            className={`${styles['row']} ${row > 0 && group[row] !== group[row - 1] ? styles['below'] : ''}`}
          >
            <EntityHead
              entity={a}
              role="rowheader"
              at={row}
              apart={false}
              highlighted={isHighlighted(row, 'row')}
              dimmed={standsOut?.head(a) === false}
              multiSelected={together.has(a.id)}
              stop={tab.column === -1 && tab.row === row}
            />
            {order.map((b, column) => (
              <MatrixCell
                key={b.id}
                matrix={matrix}
                show={show}
                row={row}
                column={column}
                a={a}
                b={b}
                stop={tab.row === row && tab.column === column}
                selected={isSame(selected, { row, column }) || isOneOf({ row, column }, chosen)}
                dimmed={show === 'relations' && standsOut?.cell({ row, column }) === false}
              />
            ))}
          </div>
        ))}
        <Outlines group={group} shown={shown} selected={selected} />
      </div>
    </>
  )
}
