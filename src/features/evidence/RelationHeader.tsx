import type { Evidence, Relation } from '../../domain/dataset/dataset.ts'
import { STANCES } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { documentationOf } from '../../domain/evidence/documentation.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { sentenceCount } from '../../i18n/sentences/sentenceCount.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { ContestedSides } from './ContestedSides.tsx'
import { EvidenceTurner } from './EvidenceTurner.tsx'
import styles from './RelationHeader.module.css'
import { RelationWords } from '../../quote/RelationWords.tsx'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { TypeInfoButton } from '../../quote/TypeInfoButton.tsx'
import { stancesText } from '../../quote/wording.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  /** The evidence that the filters leave. */
  readonly evidence: readonly Evidence[]
  /** The evidence that the user can step through, as indexes. */
  readonly shown: readonly number[]
  readonly current: number
}

const AFFIRMING = STANCES.filter((stance) => stance !== 'denied')

/** The relation as a line and in words. */
export function RelationHeader({ relation, evidence, shown, current }: Props) {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const type = known(lookup.relationType, relation.type)
  const source = known(lookup.entity, relation.source)
  const target = known(lookup.entity, relation.target)
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['ends']}>
          <EntityDisc entity={source} size={34} language={language} />
          <span className={styles['line']}>
            <RelationLine
              type={type}
              evidence={evidence}
              width={46}
              line={4}
              arrow={isRightToLeft(language) ? 'left' : 'right'}
            />
          </span>
          <EntityDisc entity={target} size={34} language={language} />
        </span>
        <EvidenceTurner shown={shown} current={current} />
      </div>
      <header className={styles['header']}>
        <div className={styles['title']}>
          <h2 className={styles['heading']} lang={language}>
            <RelationWords of={relation} evidence={evidence} classes={{ predicate: styles['predicate'] }} />
          </h2>
          <TypeInfoButton type={relation.type} />
        </div>
      </header>
    </>
  )
}

/** Explains the rule that chooses the stance of a relation whose evidence has several stances. */
export function StanceRule({ evidence }: Pick<Props, 'evidence'>) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { stances, stance } = strengthOf(evidence, lookup)
  if (AFFIRMING.filter((one) => stances[one] > 0).length < 2) return null
  return (
    <p className={styles['rule']}>{w('stance.shown', { stance: t(`stance.${stance}`).toLocaleLowerCase(language) })}</p>
  )
}

type SummaryProps = Omit<Props, 'current'>

/** How well the relation is documented, in words; for a contested one, its two sides. */
export function RelationSummary({ relation, evidence, shown }: SummaryProps) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const strength = strengthOf(evidence, lookup)
  const documentation = documentationOf(evidence, lookup)
  return (
    <div className={styles['documented']}>
      <p className={styles['summary']}>
        {w('summary', {
          sentences: sentenceCount(t, evidence, lookup),
          inArticles: t('app.inArticles', { count: documentation.documents }),
          fromPublishers: w('fromPublishers', { count: documentation.publishers }),
        })}{' '}
        {documentation.copies > 0 && `${w('copies', { count: documentation.copies })} `}
        {!strength.contested && `${stancesText(t, language, lookup, evidence)}.`}
      </p>
      {strength.contested && <ContestedSides relation={relation} evidence={evidence} order={shown} />}
    </div>
  )
}
