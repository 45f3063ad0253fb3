import { known } from '../../domain/dataset/lookup.ts'
import { endsOfPair } from '../../domain/dataset/pair.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { stancesText, textOf } from '../../quote/wording.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import shared from '../evidence/RelationHeader.module.css'
import styles from './PairHeader.module.css'

interface Props {
  readonly id: string
  /** The relations of the pair with the evidence that the filters leave. */
  readonly relations: readonly VisibleRelation[]
}

/** The two entities of the pair. */
export function PairHeader({ id }: Pick<Props, 'id'>) {
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first, second] = endsOfPair(id)
  const [one, other] = [known(lookup.entity, first), known(lookup.entity, second)]
  return (
    <>
      <div className={`${shared['row']} ${styles['discs']}`}>
        <EntityDisc entity={one} size={34} language={language} />
        <EntityDisc entity={other} size={34} language={language} />
      </div>
      <header className={shared['header']}>
        <h2 className={`${shared['heading']} ${styles['title']}`} lang={language}>
          {w('pair.title', { first: textOf(one.labels, language), second: textOf(other.labels, language) })}
        </h2>
      </header>
    </>
  )
}

/** The number of sentences of the pair, their articles and their stances. */
export function PairSummary({ relations }: Pick<Props, 'relations'>) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const evidence = relations.flatMap((of) => of.evidence)
  if (evidence.length === 0) return null
  const documents = new Set(evidence.map(({ document }) => document))
  const publishers = new Set([...documents].map((document) => known(lookup.document, document).publisher))
  return (
    <p className={`${shared['summary']} ${styles['summary']}`}>
      {w('summary', {
        sentences: t('app.sentences', { count: countSentences(evidence, lookup) }),
        inArticles: t('app.inArticles', { count: documents.size }),
        fromPublishers: w('fromPublishers', { count: publishers.size }),
      })}{' '}
      {t('relations.count', { count: relations.length })}
      {'. '}
      {stancesText(t, language, lookup, evidence)}
      {'.'}
    </p>
  )
}
