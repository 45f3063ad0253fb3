import type { RefObject } from 'react'
import { useId, useMemo } from 'react'
import type { Sentence, Span } from '../../domain/dataset/dataset.ts'
import type { TextBlock } from '../../domain/reader/reading.ts'
import { categoriesOf } from '../../domain/reader/readingRelations.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useLetterKeys } from '../../ui/state/letterKeys.ts'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { GapText } from './GapText.tsx'
import styles from './ReaderBody.module.css'
import { ReadingSentence } from './ReadingSentence.tsx'
import type { SentenceActions } from './ReadingSentence.tsx'
import type { OpenDocument } from './useReading.ts'
import type { TranslationChoice } from './useTranslationChoice.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly open: OpenDocument
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly current: string | null
  readonly span: Span | null
  readonly along: boolean
  /** The ids of sentences that support what is hovered in the graph. */
  readonly highlighted: ReadonlySet<string>
  readonly translation: TranslationChoice
  /** The ids of sentences whose translation is shown individually. */
  readonly translated: ReadonlySet<string>
  readonly acts: SentenceActions
}

const NONE = [] as const

/** The whole document, from its first character to its last, in its own language and direction. */
export function ReaderBody({
  open,
  scroller,
  current,
  span,
  along,
  highlighted,
  translation,
  translated,
  acts,
}: Props) {
  const { document, flow, mentions, supports } = open
  const w = useWords('reader')
  const hint = useId()
  const [letters] = useLetterKeys()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const bySentence = useMemo(
    () =>
      new Map(
        document.sentences.map((sentence) => [
          sentence.id,
          {
            categories: categoriesOf(dataset, lookup, supports.get(sentence.id) ?? NONE),
            mentions: mentions.filter(({ start, end }) => start < sentence.end && end > sentence.start),
          },
        ]),
      ),
    [document, dataset, lookup, supports, mentions],
  )
  // Captions, bylines and other furniture of the page need no translation.
  const translationOf = ({ id, role }: Sentence): TranslationChoice =>
    role === 'furniture' ? 'none' : translation === 'none' && translated.has(id) ? 'beneath' : translation
  const read = document.sentences.find(({ id }) => id === current)?.end ?? 0

  const block = ({ role, paragraph, parts }: TextBlock) => {
    const [first] = parts.flatMap((part) => (part.kind === 'sentence' ? [part.sentence] : []))
    const repeats = first?.duplicateOf !== undefined
    return (
      <div key={first?.id} className={styles.block} data-role={role} data-repeat={repeats || undefined}>
        {role === 'body' ? (
          <span
            className={styles.number}
            lang={language}
            role="img"
            aria-label={w('paragraph', { paragraph: paragraph ?? 0 })}
          >
            {paragraph}
          </span>
        ) : (
          <span className={styles.role} {...writtenIn(language)}>
            {repeats ? w('repeat', { place: w(`role.${role}`) }) : w(`role.${role}`)}
          </span>
        )}
        <p>
          {parts.map((part) =>
            part.kind === 'gap' ? (
              <GapText key={part.start} document={document} of={part} marked={span} />
            ) : (
              <ReadingSentence
                key={part.start}
                document={document}
                sentence={part.sentence}
                mentions={bySentence.get(part.sentence.id)?.mentions ?? NONE}
                categories={bySentence.get(part.sentence.id)?.categories ?? NONE}
                relations={supports.get(part.sentence.id)?.length ?? 0}
                marked={span !== null && span.start < part.end && span.end > part.start ? span : null}
                isCurrent={part.sentence.id === current}
                isHighlighted={highlighted.has(part.sentence.id)}
                isAhead={along && part.start >= read}
                translation={translationOf(part.sentence)}
                acts={acts}
              />
            ),
          )}
        </p>
      </div>
    )
  }

  return (
    <div
      ref={scroller}
      className={styles.body}
      role="region"
      aria-label={w('text')}
      aria-describedby={hint}
      tabIndex={-1}
    >
      <VisuallyHidden as="p" id={hint}>
        {w(letters === 'on' ? 'keys.hint' : 'keys.hint.arrows')}
      </VisuallyHidden>
      <article className={styles.article} {...writtenIn(document.language)} data-document={document.id}>
        {flow.map((part) =>
          part.kind === 'gap' ? <GapText key={part.start} document={document} of={part} marked={span} /> : block(part),
        )}
      </article>
      {document.kind === 'teaser' && <p className={styles.end}>{w('teaser.end')}</p>}
    </div>
  )
}
