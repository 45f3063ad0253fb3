import type { Document, Span } from '../../domain/dataset/dataset.ts'
import type { Gap } from '../../domain/reader/reading.ts'
import { runsOf } from '../../domain/reader/reading.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import styles from './ReadingSentence.module.css'

interface Props {
  readonly document: Document
  readonly of: Gap
  /** The words to show; they may continue from one sentence into the next. */
  readonly marked: Span | null
}

/** The whitespace between sentences, kept so that the document is complete. */
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
