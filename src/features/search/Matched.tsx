import type { Span } from '../../domain/dataset/dataset.ts'
import { segmentsOf } from '../../domain/text/markedSpans.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { matchesIn } from '../../domain/search/matches.ts'
import { isRtl } from '../../scene/marks/lettering.ts'
import styles from './Matched.module.css'

interface Props {
  readonly text: string
  /** The language of the text; `null` if it has none of its own, and the direction follows its letters. */
  readonly language: string | null
  readonly matchers: readonly Matcher[]
  /** The part that is shown; all of it if omitted. */
  readonly span?: Span
  readonly className?: string | undefined
}

/** A text with the matches marked in it. */
export function Matched({ text, language, matchers, span = { start: 0, end: text.length }, className }: Props) {
  const segments = segmentsOf(span, matchesIn(text, matchers))
  const dir = language === null ? 'auto' : isRtl(language) ? 'rtl' : 'ltr'
  return (
    <bdi className={className} lang={language ?? undefined} dir={dir}>
      {span.start > 0 && '… '}
      {segments.map(({ start, end, marks }) =>
        marks.length === 0 ? (
          text.slice(start, end)
        ) : (
          <mark key={start} className={styles['mark']}>
            {text.slice(start, end)}
          </mark>
        ),
      )}
    </bdi>
  )
}
