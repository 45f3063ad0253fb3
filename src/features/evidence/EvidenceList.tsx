import type { Relation } from '../../domain/dataset/dataset.ts'
import { originals } from '../../domain/evidence/documentation.ts'
import type { EvidenceGroup, EvidenceOrder } from '../../domain/evidence/evidenceOrder.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EvidenceCard } from './card/EvidenceCard.tsx'
import styles from './EvidenceList.module.css'
import { GroupHead } from './GroupHead.tsx'
import { SourceLine } from '../../quote/SourceLine.tsx'
import { useSpareTime } from '../../ui/state/useSpareTime.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'

interface Props {
  readonly relation: Relation
  readonly by: EvidenceOrder
  /** The evidence that passes the filters, and the evidence that does not. */
  readonly shown: readonly EvidenceGroup[]
  readonly hidden: readonly EvidenceGroup[]
  readonly current: number
}

/** The sentences by group, each below its article. */
export function EvidenceList({ relation, by, shown, hidden, current }: Props) {
  const t = useWords('app')
  const w = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const left = hidden.flatMap(({ indexes }) => indexes.flatMap((index) => relation.evidence[index] ?? []))
  const sentences = t('app.sentences', { count: countSentences(left, lookup) })
  const withheld = useApp((state) => state.withheld)
  const isWithheld = left.every(({ document }) => withheld.has(document))
  return (
    <>
      <VisuallyHidden as="h3">{t('evidence.list')}</VisuallyHidden>
      <Groups relation={relation} by={by} groups={shown} current={current} />
      {left.length > 0 && (
        <details className={styles['hidden']} open={shown.length === 0}>
          <summary>{isWithheld ? w('changed.list', { sentences }) : t('evidence.hidden', { sentences })}</summary>
          <Groups relation={relation} by={by} groups={hidden} current={current} />
        </details>
      )}
    </>
  )
}

interface GroupsProps {
  readonly relation: Relation
  readonly by: EvidenceOrder
  readonly groups: readonly EvidenceGroup[]
  readonly current: number
}

/** About as many sentences as are visible when the panel opens. */
const VISIBLE_CARDS = 3

function Groups({ relation, by, groups, current }: GroupsProps) {
  const order = groups.flatMap(({ indexes }) => indexes)
  // The sentences below the visible ones are rendered after the response to the click, unless one of them is to be shown.
  const isSettled = useSpareTime(order.indexOf(current) >= VISIBLE_CARDS)
  const rendered = new Set(isSettled ? order : order.slice(0, VISIBLE_CARDS))
  return (
    <div className={by === 'side' ? styles['sides'] : undefined} aria-busy={!isSettled}>
      {groups.map((group) => (
        <section key={group.key} className={styles['group']}>
          {by !== 'document' && <GroupHead by={by} group={group} relation={relation} />}
          {runsOf(
            relation,
            group.indexes.filter((index) => rendered.has(index)),
          ).map((run) => (
            <section key={run.indexes[0]} className={styles['run']}>
              <SourceLine document={run.document} level={by === 'document' ? 4 : 5} />
              <Cards relation={relation} indexes={run.indexes} order={order} current={current} />
            </section>
          ))}
        </section>
      ))}
    </div>
  )
}

interface CardsProps extends Pick<GroupsProps, 'relation' | 'current'> {
  readonly indexes: readonly number[]
  readonly order: readonly number[]
}

function Cards({ relation, indexes, order, current }: CardsProps) {
  const lookup = useApp((state) => state.lookup)
  const copies = originals(relation.evidence, lookup)
  return (
    <ol className={styles['cards']}>
      {indexes.map((index) => {
        const evidence = relation.evidence[index]
        return (
          evidence !== undefined && (
            <li key={index}>
              <EvidenceCard
                relation={relation}
                evidence={evidence}
                isCurrent={index === current}
                at={order.indexOf(index) + 1}
                of={order.length}
                original={copies[index]}
              />
            </li>
          )
        )
      })}
    </ol>
  )
}

interface Run {
  readonly document: string
  readonly indexes: number[]
}

/** Joins neighbours from the same article. */
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
