import { useEffect, useState } from 'react'
import type { Rereading } from '../../../domain/review/rereading.ts'
import { rereading } from '../../../domain/review/rereading.ts'
import { useAppStore } from '../../../store/hooks/useApp.ts'
import { articleReader } from '../../articles/articleReader.ts'

/** How far the articles have been read, or what came of it. */
export type RereadingState =
  | { readonly is: 'reading'; readonly done: number }
  | { readonly is: 'read'; readonly rereading: Rereading }
  | { readonly is: 'failed' }

/** Reads the articles of the collection again, in a worker that ends with the dialog. Nothing is changed yet. */
export function useRereading() {
  const store = useAppStore()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<RereadingState>({ is: 'reading', done: 0 })
  useEffect(() => {
    // While the dialog is open, nothing else changes the record.
    const { record } = store.getState()
    const reader = articleReader(
      (answer) => {
        if (answer.is === 'again.progress') setState({ is: 'reading', done: answer.done })
        if (answer.is === 'again') setState({ is: 'read', rereading: rereading(record, answer.fresh) })
      },
      () => setState({ is: 'failed' }),
    )
    reader.ask({ is: 'again', id: 'again', record })
    return reader.stop
  }, [store, attempt])
  const tryAgain = () => {
    setState({ is: 'reading', done: 0 })
    setAttempt(attempt + 1)
  }
  return { state, tryAgain }
}
