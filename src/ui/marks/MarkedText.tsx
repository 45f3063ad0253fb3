import type { Span } from '../../domain/dataset/dataset.ts'
import { segmentsOf } from '../../domain/text/marks.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { Flag } from './Flag.tsx'
import styles from './MarkedText.module.css'

/** Words to be marked: a band under what names an actor, a line under what says the relation. */
export interface TextMark extends Span {
  readonly name: 'subject' | 'object' | 'trigger' | 'mention'
  /** The words stand for the entity without naming it. */
  readonly implied?: true
  /** The state whose flag goes before the words. */
  readonly flag?: string | undefined
  /** What pointing at the words says. */
  readonly title?: string | undefined
}

interface Props {
  readonly text: string
  /** The part of the text that is shown. */
  readonly span: Span
  readonly marks: readonly TextMark[]
}

const LETTER_BEFORE = /[\p{L}\p{M}]$/u

/** A disc within a word would tear its letters apart: in Arabic they join. */
const startsWord = (text: string, at: number) => !LETTER_BEFORE.test(text.slice(Math.max(0, at - 1), at))

function classesOf(marks: readonly TextMark[]): string {
  const bands = marks.filter(({ name }) => name !== 'trigger')
  const band = bands.some(({ implied }) => implied !== true) ? styles['band'] : styles['implied']
  return [styles['mark'], bands.length > 0 && band, marks.length > bands.length && styles['trigger']]
    .filter((name) => typeof name === 'string')
    .join(' ')
}

/** The flag stays on the line of the first word. */
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

/** A slice of a text, unchanged, with marks drawn about its words. Where marks overlap, each keeps its own drawing. */
export function MarkedText({ text, span, marks }: Props) {
  return segmentsOf(span, marks).map((segment) => {
    const words = sliceOf(text, segment)
    if (segment.marks.length === 0) return words
    const flag = segment.marks.find(({ start, flag: of }) => of !== undefined && start === segment.start)?.flag
    return (
      <mark
        key={segment.start}
        className={classesOf(segment.marks)}
        data-mark={segment.marks.map(({ name }) => name).join(' ')}
        title={segment.marks.find(({ title }) => title !== undefined)?.title}
      >
        {flag !== undefined && startsWord(text, segment.start) ? <FlaggedWords country={flag} words={words} /> : words}
      </mark>
    )
  })
}
