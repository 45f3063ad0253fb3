import type { Relation } from '../../domain/dataset'
import { useText } from '../../store/useText'
import { EvidenceCard } from './EvidenceCard'
import styles from './EvidenceList.module.css'
import { SourceLine } from './SourceLine'

interface Props {
  readonly relation: Relation
  /** Indexes of the evidence that passes the filters, and of what does not. */
  readonly shown: readonly number[]
  readonly hidden: readonly number[]
  readonly current: number
}

/** The sentences, under the article that each stands in. */
export function EvidenceList({ relation, shown, hidden, current }: Props) {
  const t = useText()
  return (
    <>
      <h3 className={styles['title']}>{t('evidence.list')}</h3>
      <Runs relation={relation} indexes={shown} current={current} />
      {hidden.length > 0 && (
        <details className={styles['hidden']} open={shown.length === 0}>
          <summary>{t('evidence.hidden', { count: hidden.length })}</summary>
          <Runs relation={relation} indexes={hidden} current={current} />
        </details>
      )}
    </>
  )
}

interface Run {
  readonly document: string
  readonly indexes: number[]
}

/** Neighbours from one article, together. */
function runsOf(relation: Relation, indexes: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (const index of indexes) {
    const document = relation.evidence[index]?.document ?? ''
    const last = runs.at(-1)
    if (last?.document === document) last.indexes.push(index)
    else runs.push({ document, indexes: [index] })
  }
  return runs
}

function Runs({
  relation,
  indexes,
  current,
}: Pick<Props, 'relation' | 'current'> & { readonly indexes: readonly number[] }) {
  return runsOf(relation, indexes).map((run) => (
    <section key={run.indexes[0]} className={styles['run']}>
      <SourceLine document={run.document} />
      <ol className={styles['cards']}>
        {run.indexes.map((index) => (
          <li key={index}>
            <EvidenceCard relation={relation} index={index} isCurrent={index === current} />
          </li>
        ))}
      </ol>
    </section>
  ))
}
