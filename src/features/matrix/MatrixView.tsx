import { useState } from 'react'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { EmptyView } from '../empty/EmptyView.tsx'
import { MatrixToolbar } from './MatrixToolbar.tsx'
import { MatrixGrid } from './grid/MatrixGrid.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import styles from './MatrixView.module.css'
import { PairSentences } from './PairSentences.tsx'
import type { CellPosition, MatrixContent } from './cellPlace.ts'
import { halfAt, isDiagonal } from './cellPlace.ts'
import { SideNotes } from './SideNotes.tsx'
import { useMatrix } from './useMatrix.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The graph as a matrix: what binds and divides each pair, or which pairs no sentence relates. */
export function MatrixView() {
  const w = useWords('matrix')
  const store = useAppStore()
  const insets = useApp((state) => state.insets)
  const choice = useApp((state) => state.matrixOf)
  const setChoice = useApp((state) => state.setMatrixOf)
  const show: MatrixContent = useApp((state) => (state.silence ? 'silence' : 'relations'))
  const [asked, setAsked] = useState<{ readonly a: string; readonly b: string } | null>(null)
  const matrix = useMatrix(choice)
  const { order } = matrix
  usePictureSource('matrix', async () => {
    const { matrixSource } = await withWords(import('./picture/matrixSource.ts'), 'matrix')
    return matrixSource(store.getState(), matrix, show)
  })

  const indexOf = (id: string | undefined) => order.findIndex((entity) => entity.id === id)
  const place: CellPosition = { row: indexOf(asked?.a), column: indexOf(asked?.b) }
  const [a, b] = [order[place.row], order[place.column]]

  const open = (at: CellPosition) => {
    const [first, second] = [order[at.row], order[at.column]]
    const { select, selectPair } = store.getState()
    const head = first ?? second
    if (head === undefined) return
    if (first === undefined || second === undefined || isDiagonal(at)) {
      setAsked(null)
      return select({ kind: 'entity', id: head.id })
    }
    const pair = matrix.pair(first, second)
    const [strongest] = (show === 'silence' ? pair?.relations : pair?.[halfAt(at)]?.relations) ?? []
    if (strongest === undefined) return setAsked({ a: first.id, b: second.id })
    setAsked(null)
    // The page of the pair lists its other relations too.
    if ((pair?.relations.length ?? 0) > 1) return selectPair(first.id, second.id)
    select({ kind: 'relation', id: strongest.relation.id })
  }
  const change = (next: MatrixContent) => {
    store.getState().setSilence(next === 'silence')
    setAsked(null)
  }

  return (
    <main
      className={styles['view']}
      data-printed="view"
      aria-label={w('title')}
      style={{ paddingInline: `${insets.start}px ${insets.end}px`, paddingBlockEnd: insets.bottom }}
    >
      {order.length < 2 ? (
        <EmptyView title={w('empty.title')} text={w('empty.text')} />
      ) : (
        <>
          <MatrixToolbar matrix={matrix} show={show} onShow={change} onChoose={setChoice} />
          <div className={styles['scroller']}>
            <MatrixGrid matrix={matrix} show={show} asked={asked === null ? null : place} onOpen={open} />
            {show === 'relations' && <SideNotes />}
          </div>
          {a !== undefined && b !== undefined && (
            <PairSentences matrix={matrix} show={show} place={place} a={a} b={b} onClose={() => setAsked(null)} />
          )}
          <MatrixLegend show={show} />
        </>
      )}
    </main>
  )
}
