import type { Ties } from '../../domain/analysis/ties.ts'
import { signOf } from '../../domain/analysis/ties.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { formatList } from '../../i18n/engine/list.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './MixedPairs.module.css'
import { More, useFirst } from './More.tsx'
import { PairLine } from './PairLine.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly ties: Ties
  /** The number of triads that are left out because of these pairs, if relevant. */
  readonly triads?: number
}

/** The pairs that some sentences bind and others divide, each with one sentence of either kind. */
export function MixedPairs({ ties, triads = 0 }: Props) {
  const w = useWords('analysis')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const mixed = ties.ties.filter((tie) => signOf(tie) === 'mixed')
  const { first, rest, showMore } = useFirst(mixed, 10)
  if (mixed.length === 0) return null
  const name = (id: string) => inLanguage(known(lookup.entity, id).labels, language).text
  return (
    <section className={styles['mixed']}>
      <h3>{w('mixed.title')}</h3>
      <p>
        {w('mixed.note')} {triads > 0 && w('mixed.triads', { count: triads })}
      </p>
      <ul>
        {first.map(({ a, b }) => {
          const pair = [ties.ids[a] ?? '', ties.ids[b] ?? ''] as const
          return (
            <li key={pair.join(' ')}>
              <h4>{formatList(language, pair.map(name))}</h4>
              <PairLine first={pair[0]} second={pair[1]} sign="binds" />
              <PairLine first={pair[0]} second={pair[1]} sign="divides" />
            </li>
          )
        })}
      </ul>
      <More rest={rest} onMore={showMore} />
    </section>
  )
}
