import type { KeyboardEvent, PointerEvent } from 'react'
import { Fragment, useId, useRef, useState } from 'react'
import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { contains } from '../../../domain/text/spans.ts'
import { isRtl } from '../../../scene/marks/lettering.ts'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import styles from './SentenceWords.module.css'

/** Words of the sentence that mean something already. */
export interface WordMark extends Span {
  readonly is: 'mention' | 'subject' | 'object' | 'trigger'
}

interface Props {
  readonly label: string
  readonly document: Document
  readonly passage: Span
  /** The words of the passage, in order. */
  readonly words: readonly Span[]
  readonly marks: readonly WordMark[]
  readonly chosen: Span | null
  readonly onChoose: (chosen: Span | null) => void
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/**
 * A sentence whose words can be chosen: by dragging with a mouse, by pressing the first and the last, or with the arrow keys, which extend
 * the choice together with Shift. The choice always consists of whole words.
 */
export function SentenceWords({ label, document, passage, words, marks, chosen, onChoose }: Props) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  /** Where the choice began. */
  const anchor = useRef<Span | null>(null)
  const wasDragged = useRef(false)

  const press = (word: Span) => {
    const from = anchor.current
    if (chosen === null || from === null || contains(chosen, word)) {
      anchor.current = word
      onChoose(word)
    } else onChoose(around(from, word))
  }
  const drag = (event: PointerEvent, word: Span) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 1 || anchor.current === null) return
    wasDragged.current = true
    onChoose(around(anchor.current, word))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = isRtl(document.language) ? 'ArrowLeft' : 'ArrowRight'
    const back = isRtl(document.language) ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: words.length - 1 }[event.key]
    const [here, next] = [words[at], words[Math.min(words.length - 1, Math.max(0, to ?? at))]]
    if (here === undefined || next === undefined) return
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      return press(here)
    }
    if (to === undefined) return
    event.preventDefault()
    if (event.shiftKey) {
      anchor.current = chosen === null ? here : (anchor.current ?? here)
      onChoose(around(anchor.current, next))
    }
    const index = words.indexOf(next)
    setAt(index)
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[index]?.focus()
  }
  return (
    <>
      {/* Beside the sentence, because its words are in the language of the page. */}
      <VisuallyHidden id={name}>{label}</VisuallyHidden>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-multiselectable="true"
        aria-orientation="horizontal"
        aria-labelledby={name}
        className={styles['sentence']}
        {...writtenIn(document.language)}
        onKeyDown={onKeyDown}
      >
        {words.map((word, index) => {
          const before = document.text.slice(words[index - 1]?.end ?? passage.start, word.start)
          const means = marks.filter((mark) => mark.start < word.end && word.start < mark.end).map(({ is }) => is)
          return (
            <Fragment key={word.start}>
              {before}
              <span
                role="option"
                tabIndex={index === at ? 0 : -1}
                aria-selected={chosen !== null && contains(chosen, word)}
                data-means={[...new Set(means)].join(' ') || undefined}
                onFocus={() => setAt(index)}
                onPointerDown={(event) => {
                  wasDragged.current = false
                  if (event.pointerType === 'mouse' && (chosen === null || contains(chosen, word)))
                    anchor.current = word
                }}
                onPointerEnter={(event) => drag(event, word)}
                onClick={() => {
                  if (!wasDragged.current) press(word)
                }}
              >
                {document.text.slice(word.start, word.end)}
              </span>
            </Fragment>
          )
        })}
        {document.text.slice(words.at(-1)?.end ?? passage.start, passage.end)}
      </div>
    </>
  )
}
