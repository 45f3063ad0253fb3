import { useEffect, useRef } from 'react'
import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import styles from './ByHandDialog.module.css'
import { annotatable, sentenceBeside } from '../../../domain/review/sentenceBeside.ts'

/** Goes through the article sentence by sentence, without leaving the dialog. */
export function SentenceSteps({ document, passage }: { readonly document: Document; readonly passage: Span }) {
  const w = useWords('review')
  const open = useApp((state) => state.openByHand)
  const steps = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that led to this sentence may have gone with the one before.
    const { activeElement, body } = globalThis.document
    if (activeElement === body) steps.current?.querySelector<HTMLElement>('button:last-child')?.focus()
  }, [passage])
  const [before, after] = [sentenceBeside(document, passage, -1), sentenceBeside(document, passage, 1)]
  const all = annotatable(document)
  const at = all.findIndex(({ end }) => end > passage.start)
  const go = (to: Span | undefined) => to && open({ document: document.id, passage: to, words: null })
  return (
    <div ref={steps} className={styles['steps']}>
      <Button look="quiet" aria-disabled={before === undefined} onClick={() => go(before)}>
        {w('hand.previous')}
      </Button>
      <span aria-live="polite">{w('hand.at', { at: at < 0 ? all.length : at + 1, of: all.length })}</span>
      <Button look="quiet" aria-disabled={after === undefined} onClick={() => go(after)}>
        {w('hand.next')}
      </Button>
    </div>
  )
}
