import { useMemo, useState } from 'react'
import type { Blocs } from '../../../domain/analysis/findings.ts'
import type { Ties } from '../../../domain/analysis/ties.ts'
import { selectVisible } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { BlocItem } from './BlocItem.tsx'
import styles from './BlocList.module.css'
import { EntityName } from '../EntityName.tsx'
import { More, useFirst } from '../More.tsx'
import { relationsAmong } from '../relationsAmong.ts'
import { useHighlight } from '../useHighlight.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly blocs: Blocs
  readonly ties: Ties
}

/** The blocs, the largest first. One of them can be highlighted in the network. */
export function BlocList({ blocs: { blocs, alone }, ties }: Props) {
  const w = useWords('analysis')
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const setView = useApp((state) => state.setView)
  const [chosen, setChosen] = useState<number | null>(null)
  const large = blocs.filter(({ members }) => members.length > 2)
  const small = blocs.slice(large.length)
  const { first, rest, showMore } = useFirst(large, 20)
  const pairs = useFirst(small, 20)
  const lone = useFirst(alone, 60)
  const highlighted = useMemo(() => {
    const bloc = chosen === null ? undefined : blocs[chosen]
    if (bloc === undefined) return null
    return relationsAmong(visible.relations, lookup, new Set(bloc.members.map((at) => ties.ids[at] ?? '')), 'binding')
  }, [blocs, chosen, ties, visible, lookup])
  useHighlight(highlighted)
  if (blocs.length === 0) return <p className={styles['none']}>{w('blocs.none')}</p>
  const isLoose = blocs.some(({ loose }) => loose.length > 0)
  const item = (at: number) => {
    const bloc = blocs[at]
    if (bloc === undefined) return null
    return (
      <li key={at}>
        <BlocItem
          bloc={bloc}
          ties={ties}
          isShown={chosen === at}
          onShow={() => {
            if (chosen !== at) setView('network')
            setChosen(chosen === at ? null : at)
          }}
        />
      </li>
    )
  }
  return (
    <div className={styles['blocs']}>
      <ul className={styles['list']}>{first.map((_, at) => item(at))}</ul>
      <More rest={rest} onMore={showMore} />
      {isLoose && <p className={styles['note']}>{w('bloc.loose.note')}</p>}
      {small.length > 0 && (
        <details className={styles['rest']}>
          <summary>{w('bloc.small', { count: small.length })}</summary>
          <ul className={styles['list']}>{pairs.first.map((_, at) => item(large.length + at))}</ul>
          <More rest={pairs.rest} onMore={pairs.showMore} />
        </details>
      )}
      {alone.length > 0 && (
        <details className={styles['rest']}>
          <summary>{w('bloc.alone', { count: alone.length })}</summary>
          <ul className={styles['names']}>
            {lone.first.map((at) => (
              <li key={at}>
                <EntityName id={ties.ids[at] ?? ''} />
              </li>
            ))}
          </ul>
          <More rest={lone.rest} onMore={lone.showMore} />
        </details>
      )}
    </div>
  )
}
