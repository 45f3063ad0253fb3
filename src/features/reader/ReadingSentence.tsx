import { writtenIn } from '../../ui/text/writtenIn.ts'
import type { KeyboardEvent } from 'react'
import { memo } from 'react'
import type { Document, Sentence, Span } from '../../domain/dataset/dataset.ts'
import type { NamedMention } from '../../domain/reader/reading.ts'
import { runsOf } from '../../domain/reader/reading.ts'
import type { CategoryCount } from '../../domain/reader/readingRelations.ts'
import { locate } from '../../domain/evidence/locator.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Mention } from './Mention.tsx'
import styles from './ReadingSentence.module.css'
import { SentenceMargin } from './SentenceMargin.tsx'
import { SentenceTranslation } from './SentenceTranslation.tsx'
import { useLetterShortcuts } from '../../ui/state/letterKeys.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The actions on a sentence. The functions are stable while the reader is open. */
export interface SentenceActions {
  read(sentence: string): void
  /** The pointer or the focus enters a sentence, or leaves it. */
  point(sentence: string | null): void
  list(): void
}

interface Props {
  readonly document: Document
  readonly sentence: Sentence
  readonly mentions: readonly NamedMention[]
  readonly categories: readonly CategoryCount[]
  readonly relations: number
  /** The words to show, if they overlap this sentence. */
  readonly marked: Span | null
  readonly isCurrent: boolean
  /** Whether it supports what is hovered in the graph. */
  readonly isHighlighted: boolean
  /** Whether it has not been read yet, while the graph is built up. */
  readonly isAhead: boolean
  readonly translation: 'none' | 'beneath' | 'beside'
  readonly acts: SentenceActions
}

/** The id of a sentence's element in the page. */
export const sentenceElement = (sentence: string) => `reading-${sentence}`

/**
 * A sentence of the article: its words with mentions, marks in the margin for what it supports, and a translation on demand.
 */
export const ReadingSentence = memo(function ReadingSentence(props: Props) {
  const { document, sentence, mentions, categories, relations, marked, isCurrent, translation, acts } = props
  const w = useWords('reader')
  const language = useApp((state) => state.language)
  const letters = useLetterShortcuts('J K ')
  const stepKeys = `${letters ?? ''}ArrowDown ArrowUp`
  const element = sentenceElement(sentence.id)
  const first = document.sentences.find(({ id }) => id === sentence.duplicateOf)
  const paragraph = (first && locate(document, first)?.paragraph) ?? 0
  const place = first === undefined || first.role === 'body' ? w('paragraph', { paragraph }) : w(`role.${first.role}`)
  // One sentence is the tab stop; the arrow keys lead to the others.
  const stop = { tabIndex: isCurrent ? 0 : -1 }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    if (isCurrent) acts.list()
    else acts.read(sentence.id)
  }
  return (
    <span className={`${styles.unit} ${styles[translation] ?? ''}`}>
      {relations > 0 && <SentenceMargin id={`${element}-margin`} categories={categories} relations={relations} />}
      <span className={styles.cell}>
        <span
          id={element}
          role="group"
          lang={language}
          aria-roledescription={w('sentence')}
          aria-labelledby={element}
          aria-describedby={relations > 0 ? `${element}-margin` : undefined}
          aria-current={isCurrent || undefined}
          aria-keyshortcuts={isCurrent ? stepKeys : undefined}
          {...stop}
          data-sentence={sentence.id}
          data-says={relations > 0 || undefined}
          data-highlighted={props.isHighlighted || undefined}
          data-ahead={props.isAhead || undefined}
          className={styles.sentence}
          onKeyDown={onKeyDown}
          onClick={() => acts.read(sentence.id)}
          onPointerEnter={() => acts.point(sentence.id)}
          onPointerLeave={() => acts.point(null)}
        >
          <span lang={document.language}>
            {runsOf(sentence, mentions, marked).map((run) => {
              const words = sliceOf(document.text, run)
              const said =
                run.mentions.length === 0 ? (
                  words
                ) : (
                  <Mention
                    words={words}
                    written={document.language}
                    mentions={run.mentions}
                    language={language}
                    reachable={isCurrent}
                  />
                )
              return run.marked ? (
                <mark key={run.start} className={styles.marked} data-marked>
                  {said}
                </mark>
              ) : (
                <span key={run.start}>{said}</span>
              )
            })}
          </span>
        </span>
      </span>
      {sentence.role === 'body' && sentence.duplicateOf !== undefined && (
        <span className={styles.note} {...writtenIn(language)}>
          {w('repeat', { place })}
        </span>
      )}
      {sentence.truncated === true && (
        <span className={styles.note} {...writtenIn(language)}>
          {w('truncated')}
        </span>
      )}
      {translation !== 'none' && <SentenceTranslation document={document} sentence={sentence} />}
    </span>
  )
})
