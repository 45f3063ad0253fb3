import { useState } from 'react'
import type { Centrality } from '../../domain/analysis/findings.ts'
import type { Sign, Ties } from '../../domain/analysis/ties.ts'
import { SIGNS } from '../../domain/analysis/ties.ts'
import { Switch } from '../../ui/fields/Switch.tsx'
import styles from './CentreList.module.css'
import { EntityName } from './EntityName.tsx'
import { More, useFirst } from './More.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly standings: readonly Centrality[]
  readonly ties: Ties
}

const ORDERS = ['between', 'ties'] as const
type Order = (typeof ORDERS)[number]

const tiesOf = ({ binds, divides, mixed }: Centrality) => binds + divides + mixed

/** The entities that connect most others, or that have the most ties, each with its ties. */
export function CentreList({ standings, ties }: Props) {
  const w = useWords('analysis')
  const [order, setOrder] = useState<Order>('between')
  const value = (standing: Centrality) => (order === 'between' ? standing.betweenness : tiesOf(standing))
  const sorted = standings.toSorted((a, b) => value(b) - value(a))
  const most = value(sorted[0] ?? { entity: 0, binds: 0, divides: 0, mixed: 0, betweenness: 0 })
  const listed = order === 'between' ? sorted.filter(({ betweenness }) => betweenness > 0) : sorted
  const { first, rest, showMore } = useFirst(listed, 25)
  if (standings.length === 0) return <p className={styles['none']}>{w('centre.none')}</p>
  return (
    <div className={styles['centre']}>
      <Switch
        isTitled
        label={w('centre.order')}
        values={ORDERS}
        name={(one) => w(`centre.${one}`)}
        value={order}
        onChange={setOrder}
      />
      <ol className={styles['list']}>
        {first.map((standing) => (
          <li key={standing.entity}>
            <EntityName id={ties.ids[standing.entity] ?? ''} />
            <span className={styles['figure']}>
              {order === 'between'
                ? w('centre.pairs', { count: Math.max(1, Math.round(standing.betweenness)) })
                : w('centre.count', { count: tiesOf(standing) })}
            </span>
            <span
              className={styles['bar']}
              style={{ inlineSize: `${most === 0 ? 0 : (100 * value(standing)) / most}%` }}
            />
            <Signs standing={standing} />
          </li>
        ))}
      </ol>
      <More rest={rest} onMore={showMore} />
    </div>
  )
}

function Signs({ standing }: { readonly standing: Centrality }) {
  const w = useWords('analysis')
  const there = SIGNS.filter((sign: Sign) => standing[sign] > 0)
  return (
    <span className={styles['signs']}>
      {there.map((sign) => (
        <span key={sign} data-sign={sign}>
          {w(`centre.${sign}`, { count: standing[sign] })}
        </span>
      ))}
    </span>
  )
}
