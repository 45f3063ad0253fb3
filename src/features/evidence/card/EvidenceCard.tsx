import { withoutDirectionMarks } from '../../../domain/text/withoutDirectionMarks.ts'
import { useEffect, useRef } from 'react'
import { isAnchored } from '../../../domain/evidence/isAnchored.ts'
import type { Document, Evidence, Relation, Span } from '../../../domain/dataset/dataset.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { positionIn } from '../../../domain/evidence/locator.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { PairStatement } from '../../../domain/pair/pairSentences.ts'
import { AlsoStates } from './AlsoStates.tsx'
import { CardActions } from './CardActions.tsx'
import styles from './EvidenceCard.module.css'
import { EvidenceFacts } from './EvidenceFacts.tsx'
import { EvidenceQuote } from '../../../quote/EvidenceQuote.tsx'
import { OwnTranslation } from './OwnTranslation.tsx'
import { Seal } from './Seal.tsx'
import { StanceBadge } from './StanceBadge.tsx'
import { useTextState } from '../../../quote/textState.ts'
import { WithheldCard } from '../withheld/WithheldCard.tsx'
import { locatorText, textOf } from '../../../quote/wording.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly isCurrent: boolean
  /** Its position in the list, counted from 1, and the list's length. */
  readonly at: number
  readonly of: number
  /** The earlier evidence with the same words. */
  readonly original?: Evidence | undefined
  /** How many more times the articles print it. */
  readonly copies?: number
  /** Other relations that the same sentences state. Each opens its relation. */
  readonly also?: readonly PairStatement[]
  /** The sentences to show, if they are more than the evidence covers. */
  readonly passage?: Span
}

/** Scrolls the card into view when the user turns to it, but not when the panel opens at its first sentence. */
function useScrollThere(isCurrent: boolean, isFirst: boolean) {
  const card = useRef<HTMLElement>(null)
  const was = useRef<boolean | undefined>(undefined)
  useEffect(() => {
    // A change of the order does not turn to another sentence.
    if (isCurrent && was.current !== true && (was.current === false || !isFirst)) {
      card.current?.scrollIntoView({ block: 'nearest' })
    }
    was.current = isCurrent
  }, [isCurrent, isFirst])
  return card
}

/** One sentence that states the relation: its stance, its place, its words, and its speaker. */
export function EvidenceCard(props: Props) {
  const { relation, evidence, isCurrent, at, of, original, copies = 0, also = [], passage = evidence } = props
  const t = useWords('app')
  const w = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const card = useScrollThere(isCurrent, at === 1)
  const document = known(lookup.document, evidence.document)
  const state = useTextState(document)
  const isFound = state.is !== 'changed' && isAnchored(document, evidence)
  return (
    <article
      ref={card}
      className={styles['card']}
      aria-current={isCurrent}
      aria-label={withoutDirectionMarks(t('evidence.card', { at, of, stance: t(`stance.${evidence.stance}`) }))}
    >
      <div className={styles['head']}>
        <StanceBadge category={known(lookup.relationType, relation.type).category} evidence={evidence} />
        {isFound && <Place document={document} span={passage} />}
        {isFound && <Seal document={document} span={passage} state={state} />}
      </div>
      {isFound ? (
        <>
          <EvidenceQuote relation={relation} evidence={evidence} document={document} also={also} passage={passage} />
          <OwnTranslation document={document} passage={passage} />
          {original !== undefined && <Copied from={original} />}
          {copies > 0 && <p className={styles['copy']}>{w('pair.copies', { count: copies })}</p>}
          {also.length > 0 && <AlsoStates of={also} />}
          <EvidenceFacts evidence={evidence} />
          <CardActions relation={relation} evidence={evidence} document={document} />
        </>
      ) : (
        <WithheldCard document={document} evidence={evidence} state={state} />
      )}
    </article>
  )
}

/** The sentence's position in the article, in words and along a track. */
function Place({ document, span }: { readonly document: Document; readonly span: Span }) {
  const t = useWords('app')
  const position = positionIn(document, span)
  return (
    <span className={styles['place']}>
      {locatorText(t, document, span)}
      <span className={styles['track']} role="img" aria-label={t('evidence.position', position)}>
        <span style={{ insetInlineStart: `${(100 * (position.at - 1)) / Math.max(1, position.of - 1)}%` }} />
      </span>
    </span>
  )
}

function Copied({ from }: { readonly from: Evidence }) {
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const { title } = useApp(({ lookup }) => known(lookup.document, from.document))
  return <p className={styles['copy']}>{w('copy', { title: textOf(title, language) })}</p>
}
