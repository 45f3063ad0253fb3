import { useEffect, useRef } from 'react'
import type { Relation } from '../../domain/dataset'
import { known } from '../../domain/lookup'
import { positionIn } from '../../domain/locator'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { CopyActions } from './CopyActions'
import styles from './EvidenceCard.module.css'
import { EvidenceFacts } from './EvidenceFacts'
import { EvidenceQuote } from './EvidenceQuote'
import { StanceBadge } from './StanceBadge'
import { locatorText } from './wording'

interface Props {
  readonly relation: Relation
  readonly index: number
  readonly isCurrent: boolean
}

/** Comes into view when one turns to it, and not when the panel opens at its first sentence. */
function useScrollThere(isCurrent: boolean, index: number) {
  const card = useRef<HTMLElement>(null)
  const opened = useRef(false)
  useEffect(() => {
    if (isCurrent && (opened.current || index > 0)) card.current?.scrollIntoView({ block: 'nearest' })
    opened.current = true
  }, [isCurrent, index])
  return card
}

/** One sentence that states the relation: how, where, in which words, and who says so. */
export function EvidenceCard({ relation, index, isCurrent }: Props) {
  const t = useText()
  const lookup = useApp((state) => state.lookup)
  const card = useScrollThere(isCurrent, index)
  const evidence = relation.evidence[index]
  if (evidence === undefined) return null
  const { category } = known(lookup.relationType, relation.type)
  const document = known(lookup.document, evidence.document)
  const position = positionIn(document, evidence)
  return (
    <article
      ref={card}
      className={styles['card']}
      aria-current={isCurrent}
      aria-label={t('evidence.card', {
        at: index + 1,
        of: relation.evidence.length,
        stance: t(`stance.${evidence.stance}`),
      })}
    >
      <div className={styles['head']}>
        <StanceBadge category={category} stance={evidence.stance} />
        <span className={styles['place']}>
          {locatorText(t, document, evidence)}
          <span className={styles['track']} role="img" aria-label={t('evidence.position', position)}>
            <span style={{ insetInlineStart: `${(100 * (position.at - 1)) / Math.max(1, position.of - 1)}%` }} />
          </span>
        </span>
      </div>
      <EvidenceQuote relation={relation} evidence={evidence} document={document} />
      <EvidenceFacts evidence={evidence} />
      <CopyActions evidence={evidence} document={document} />
    </article>
  )
}
