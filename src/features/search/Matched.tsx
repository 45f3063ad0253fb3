import type { Span } from '../../domain/dataset/dataset.ts'
import { segmentsOf } from '../../domain/text/marks.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { matchesIn } from '../../domain/search/matches.ts'
import { isRtl } from '../../scene/marks/lettering.ts'
import styles from './Matched.module.css'

interface Props {
  readonly text: string
  /** The language that the text is in; `null` where it has none of its own, and goes by its letters. */
  readonly language: string | null
  readonly matchers: readonly Matcher[]
  /** The part that is shown; all of it where left out. */
  readonly span?: Span
  readonly className?: string | undefined
}

/** A text as it is written, with what was searched for marked in it. */
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
