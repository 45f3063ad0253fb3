import { Isolated } from '../../ui/text/Isolated.tsx'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import type { Days } from '../../domain/timeline/timelineBounds.ts'
import { changesBetween } from '../../domain/timeline/timelineChanges.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { ChangedRelation } from './ChangedRelation.tsx'
import styles from './Changes.module.css'
import { rangeText } from './wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** All visible relations, whatever their dates. */
  readonly relations: readonly VisibleRelation[]
  readonly between: Days
}

/** What changed between two dates, each change with the sentence that states it. */
export function Changes({ relations, between }: Props) {
  const w = useWords('timeline')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const changes = useMemo(() => changesBetween(relations, lookup, between), [relations, lookup, between])
  const { added, ended, turned, undated } = changes
  return (
    <div className={styles['changes']}>
      <h2>
        <Isolated>{w('changes.title', rangeText(language, between))}</Isolated>
      </h2>
      <p className={styles['rule']}>{w('changes.rule')}</p>
      {undated > 0 && <p className={styles['rule']}>{w('changes.undated', { count: undated })}</p>}
      <div className={styles['kinds']}>
        <Kind kind="added" count={added.length}>
          {added.map((change) => (
            <li key={change.event.relation.id}>
              <ChangedRelation event={change.event} isVague={change.isVague} />
            </li>
          ))}
        </Kind>
        <Kind kind="ended" count={ended.length}>
          {ended.map((change) => (
            <li key={change.event.relation.id}>
              <ChangedRelation event={change.event} isVague={change.isVague} />
            </li>
          ))}
        </Kind>
        <Kind kind="turned" count={turned.length}>
          {turned.map(({ before, after, to }) => (
            <li key={`${before.relation.id} ${after.relation.id} ${after.index}`}>
              <p className={styles['turn']}>{w(`changes.${to}`)}</p>
              <ChangedRelation event={before} />
              <ChangedRelation event={after} />
            </li>
          ))}
        </Kind>
      </div>
    </div>
  )
}

interface KindProps {
  readonly kind: 'added' | 'ended' | 'turned'
  readonly count: number
  readonly children: ReactNode
}

function Kind({ kind, count, children }: KindProps) {
  const w = useWords('timeline')
  return (
    <section aria-label={w(`changes.${kind}`)} data-kind={kind}>
      <h3>
        {w(`changes.${kind}`)} <span>{count}</span>
      </h3>
      {count === 0 ? <p className={styles['none']}>{w(`changes.${kind}.none`)}</p> : <ol>{children}</ol>}
    </section>
  )
}
