import { Route, TextQuote } from 'lucide'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import type { NamedPair } from '../../domain/search/search.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'

interface Props {
  readonly kind: 'pair' | 'chain'
  readonly between: NamedPair
  readonly matchers: readonly Matcher[]
}

/** What lies between two entities: all their sentences, or the chains from one to the other. */
export function BetweenRow({ kind, between: { ends, sentences }, matchers }: Props) {
  const t = useWords('app')
  const w = useWords('search')
  const language = useApp((state) => state.language)
  const [one, other] = ends.map(({ entity }) => {
    const { text, language: found } = inLanguage(entity.labels, language)
    return <Matched key={entity.id} className={styles['name']} text={text} language={found} matchers={matchers} />
  })
  return (
    <>
      <span className={styles['figure']}>
        <Icon of={kind === 'pair' ? TextQuote : Route} size={18} />
      </span>
      <span className={`${styles['words']} ${styles['line']}`}>
        <span>
          {one}
          {w('between.and')}
          {other}
        </span>
        <span className={styles['about']}>
          <span>{kind === 'pair' ? w('between.pair') : w(sentences > 0 ? 'between.chain' : 'between.chain.only')}</span>
          {kind === 'pair' && <span>{t('app.sentences', { count: sentences })}</span>}
        </span>
      </span>
    </>
  )
}
