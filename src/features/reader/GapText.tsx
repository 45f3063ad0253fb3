import type { Document, Span } from '../../domain/dataset/dataset.ts'
import type { Gap } from '../../domain/reader/reading.ts'
import { runsOf } from '../../domain/reader/reading.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import styles from './ReadingSentence.module.css'

interface Props {
  readonly document: Document
  readonly of: Gap
  /** The words that one came to see; they may reach from one sentence into the next. */
  readonly marked: Span | null
}

/** The space between sentences, kept so that nothing of the document is left out. */
export function GapText({ document, of, marked }: Props) {
  return (
    <span data-gap>
      {runsOf(of, [], marked).map((run) =>
        run.marked ? (
          <mark key={run.start} className={styles.marked} data-marked>
            {sliceOf(document.text, run)}
          </mark>
        ) : (
          sliceOf(document.text, run)
        ),
      )}
    </span>
  )
}
