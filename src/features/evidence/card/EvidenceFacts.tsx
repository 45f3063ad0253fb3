import type { Evidence } from '../../../domain/dataset/dataset.ts'
import { peopleOf } from '../../../domain/dataset/agent.ts'
import { isUnderReview, reviewStateOf } from '../../../domain/review/reviewState.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { formatEdtf } from '../../../i18n/engine/format.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import styles from './EvidenceFacts.module.css'
import { figureText } from './figureText.ts'
import { Speaker } from './Speaker.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

/** Where rules have proposed, what a person has added is told apart. That something was accepted is said only with the name of a person. */
function verdictOf(evidence: Evidence, isReviewed: boolean, reviewer: string | undefined) {
  const { review } = evidence
  if (review === undefined && isReviewed) return reviewer === undefined ? 'byHand' : 'byHand.by'
  if (review === 'edited') return reviewer === undefined ? 'edited' : 'edited.by'
  const state = reviewStateOf(evidence)
  if (state !== 'reviewed') return state
  if (reviewer === undefined) return undefined
  return review === undefined ? 'reviewed.by' : 'accepted.by'
}

/**
 * What else is known about the evidence: the speaker, the figures, the date, the annotator's note, and whether it is
 * unreviewed.
 */
export function EvidenceFacts({ evidence }: { readonly evidence: Evidence }) {
  const { attributedTo, figures, when, note, document } = evidence
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const speaker = attributedTo === undefined ? undefined : known(lookup.entity, attributedTo)
  const source = known(lookup.document, document).language
  const isReviewed = useApp(({ record }) => isUnderReview(record))
  const reviewer = useApp(({ record }) => peopleOf(record).get(evidence.reviewedBy ?? ''))
  const verdict = verdictOf(evidence, isReviewed, reviewer)
  if ([speaker, figures, when, note, verdict].every((fact) => fact === undefined)) return null
  return (
    <dl className={styles['facts']}>
      {verdict !== undefined && (
        <div>
          <dt>{w('fact.review')}</dt>
          <dd>{w(`review.${verdict}`, { name: reviewer ?? '' })}</dd>
        </div>
      )}
      {speaker !== undefined && (
        <div>
          <dt>{w('fact.speaker')}</dt>
          <dd>
            <Speaker entity={speaker} />
          </dd>
        </div>
      )}
      {figures !== undefined && figures.length > 0 && (
        <div>
          <dt>{w('fact.figures')}</dt>
          {/* The words after a figure say what it counts. Beside "killed", a bare "three" would seem to count the one man whom
              the relation names. */}
          {figures.map((figure) => (
            <dd key={figure.of}>
              <span className={styles['figure']}>{`${figureText(figure, language, lookup)}:`}</span>{' '}
              {figure.measures !== undefined && (
                <>
                  <LocalText of={figure.measures} language={language} />{' '}
                </>
              )}
              <bdi className={styles['words']} lang={source}>
                {figure.of}
              </bdi>
            </dd>
          ))}
        </div>
      )}
      {when !== undefined && (
        <div>
          <dt>{w('fact.when')}</dt>
          <dd>{formatEdtf(language, when)}</dd>
        </div>
      )}
      {note !== undefined && (
        <div>
          <dt>{w('fact.note')}</dt>
          <dd>
            <LocalText of={note} language={language} />
          </dd>
        </div>
      )}
    </dl>
  )
}
