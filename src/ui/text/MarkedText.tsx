import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import type { Span } from '../../domain/dataset/dataset.ts'
import { segmentsOf } from '../../domain/text/markedSpans.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { Flag } from '../symbols/Flag.tsx'
import styles from './MarkedText.module.css'

/** Words to be marked: a band below the names of actors, a line below the words that state the relation. */
export interface TextMark extends Span {
  readonly name: 'subject' | 'object' | 'trigger' | 'mention'
  /** Whether the words stand for the entity without naming it. */
  readonly implied?: true
  /** The state whose flag precedes the words. */
  readonly flag?: string | undefined
  /** The tooltip of the words, and its language, which may not be theirs. */
  readonly title?: { readonly text: string; readonly language: string } | undefined
}

interface Props {
  readonly text: string
  /** The language of the text. */
  readonly language: string
  /** The part of the text to show. */
  readonly span: Span
  readonly marks: readonly TextMark[]
}

const LETTER_BEFORE = /[\p{L}\p{M}]$/u

/** A flag inside a word would separate its letters, which are joined in Arabic. */
const startsWord = (text: string, at: number) => !LETTER_BEFORE.test(text.slice(Math.max(0, at - 1), at))

function classesOf(marks: readonly TextMark[]): string {
  const bands = marks.filter(({ name }) => name !== 'trigger')
  const band = bands.some(({ implied }) => implied !== true) ? styles['band'] : styles['implied']
  return [styles['mark'], bands.length > 0 && band, marks.length > bands.length && styles['trigger']]
    .filter((name) => typeof name === 'string')
    .join(' ')
}

/** Keeps the flag on the same line as the first word. */
function FlaggedWords({ country, words }: { readonly country: string; readonly words: string }) {
  const end = /\s|$/.exec(words)?.index ?? words.length
  return (
    <>
      <span className={styles['together']}>
        <Flag className={styles['flag']} country={country} wordless />
        {words.slice(0, end)}
      </span>
      {words.slice(end)}
    </>
  )
}

/** A slice of a text, unchanged, with marks around its words. Where marks overlap, each keeps its own style. */
export function MarkedText({ text, language, span, marks }: Props) {
  return segmentsOf(span, marks).map((segment) => {
    const words = sliceOf(text, segment)
    if (segment.marks.length === 0) return words
    const flag = segment.marks.find(({ start, flag: of }) => of !== undefined && start === segment.start)?.flag
    const title = segment.marks.find((one) => one.title !== undefined)?.title
    const mark = (
      <mark
        key={segment.start}
        className={classesOf(segment.marks)}
        data-mark={segment.marks.map(({ name }) => name).join(' ')}
        lang={title === undefined ? undefined : language}
      >
        {flag !== undefined && startsWord(text, segment.start) ? <FlaggedWords country={flag} words={words} /> : words}
      </mark>
    )
    if (title === undefined) return mark
    return (
      // An attribute has the language of its element: the tooltip needs one of its own.
      <span key={segment.start} lang={title.language} title={withoutDirectionMarks(title.text)}>
        {mark}
      </span>
    )
  })
}
