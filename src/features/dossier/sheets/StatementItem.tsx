import type { ReactNode } from 'react'
import type { Evidence, Relation } from '../../../domain/dataset/dataset.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import type { DossierStatement } from '../../../domain/dossier/dossier.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { reviewStateOf } from '../../../domain/review/reviewState.ts'
import { nameInSentence } from '../../../domain/sentence/nameInSentence.ts'
import { locatorOf } from '../../../formats/citations/citedFacts.ts'
import { formatEdtf } from '../../../i18n/engine/format.ts'
import { formatList, formatNumber } from '../../../i18n/engine/list.ts'
import { EvidenceQuote } from '../../../quote/EvidenceQuote.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import { Isolated } from '../../../ui/text/Isolated.tsx'
import { passageId, sourceId } from './anchors.ts'
import styles from './StatementItem.module.css'

interface Props {
  readonly of: DossierStatement
  readonly relation: Relation
  readonly id: string
}

/** A sentence under its number, or the number of where it stands already; then how it says it, who says so, and its sources. */
export function StatementItem({ of: { evidence, passages, isQuoted, citations }, relation, id }: Props) {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [number = 0] = passages
  return (
    <li id={isQuoted ? passageId(id, number) : undefined} className={styles['statement']}>
      {isQuoted && (
        <>
          <span className={styles['number']}>{formatNumber(language, number)}</span>
          <EvidenceQuote relation={relation} evidence={evidence} document={known(lookup.document, evidence.document)} />
        </>
      )}
      <Facts of={evidence} relation={relation} again={isQuoted ? null : <Again of={passages} id={id} />}>
        {citations.map(({ source, evidence: cited }) => (
          <span key={`${source.number} ${cited.start}`} className={styles['citation']}>
            <a href={`#${sourceId(id, source.number)}`}>
              <bdi>{`[${formatNumber(language, source.number)}]`}</bdi>
            </a>{' '}
            <Isolated>{locatorOf({ document: source.document, evidence: cited }, language) ?? ''}</Isolated>
          </span>
        ))}
      </Facts>
    </li>
  )
}

/** The numbers of sentences that are printed further up. */
function Again({ of, id }: { readonly of: readonly number[]; readonly id: string }) {
  const w = useWords('dossier')
  const language = useApp((state) => state.language)
  const numbers = formatList(
    language,
    of.map((one) => formatNumber(language, one)),
  )
  return (
    <a href={`#${passageId(id, of[0] ?? 0)}`} className={styles['again']}>
      <Isolated>{w('again', { count: of.length, numbers })}</Isolated>
    </a>
  )
}

/** Stance, speaker, date and note, whether anybody has reviewed it, and the sources. */
function Facts({
  of: evidence,
  relation,
  again,
  children,
}: {
  readonly of: Evidence
  readonly relation: Relation
  /** Where the words stand, if not here. */
  readonly again: ReactNode
  readonly children: ReactNode
}) {
  const t = useWords('app')
  const w = useWords('dossier')
  const evidenceWords = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { stance, attributedTo, when, tense, note } = evidence
  const speaker = attributedTo === undefined ? undefined : known(lookup.entity, attributedTo)
  const state = reviewStateOf(evidence)
  const facts = [
    speaker && w('according', { name: nameInSentence(speaker, 'object', language).text }),
    when && w('when', { date: formatEdtf(language, when) }),
    tense === 'past' ? w('past') : undefined,
    state === 'reviewed' ? undefined : evidenceWords(`review.${state}`),
  ].filter((fact) => fact !== undefined)
  return (
    <>
      <p className={styles['facts']}>
        <LineSample
          category={known(lookup.relationType, relation.type).category}
          stance={stance}
          isProposed={state !== 'reviewed'}
          width={24}
          line={2}
        />
        {again !== null && <span>{again}</span>}
        <span>{t(`stance.${stance}`)}</span>
        {facts.map((fact) => (
          <span key={fact}>
            <Isolated>{fact}</Isolated>
          </span>
        ))}
        {children}
      </p>
      {note !== undefined && (
        <p className={styles['note']}>
          <Isolated>{w('note', { note: inLanguage(note, language).text })}</Isolated>
        </p>
      )}
    </>
  )
}
