import type { CSSProperties } from 'react'
import { memo } from 'react'
import { known } from '../../../domain/dataset/lookup.ts'
import type { DossierPair, DossierRelation } from '../../../domain/dossier/dossier.ts'
import { sentenceCount } from '../../../i18n/sentences/sentenceCount.ts'
import { RelationLine } from '../../../quote/RelationLine.tsx'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { categoryInk } from '../../../scene/marks/inks.ts'
import { nameInSentence } from '../../../domain/sentence/nameInSentence.ts'
import { isRightToLeft } from '../../../domain/language/languages.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { Isolated } from '../../../ui/text/Isolated.tsx'
import styles from './PairSection.module.css'
import { StatementItem } from './StatementItem.tsx'

interface Props {
  readonly pair: DossierPair
  /** The beginning of the ids of sentences and sources in the page. */
  readonly id: string
}

/** All relations between two entities, each with what states it. */
export const PairSection = memo(function PairSection({ pair: { ends, relations }, id }: Props) {
  const evidenceWords = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const [first, second] = ends.map((end) => known(lookup.entity, end))
  if (first === undefined || second === undefined) return null
  const name = (entity: typeof first, at: 'start' | 'object') => nameInSentence(entity, at, language).text
  return (
    <section className={styles['pair']}>
      <h3>
        <EntityDisc entity={first} size={22} language={language} />
        {second !== first && <EntityDisc entity={second} size={22} language={language} />}
        <span>
          <Isolated>
            {second === first
              ? name(first, 'start')
              : evidenceWords('pair.title', { first: name(first, 'start'), second: name(second, 'object') })}
          </Isolated>
        </span>
      </h3>
      {relations.map((one) => (
        <Relation key={one.relation.id} of={one} id={id} />
      ))}
    </section>
  )
})

function Relation({
  of: { relation, evidence, statements },
  id,
}: {
  readonly of: DossierRelation
  readonly id: string
}) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const type = known(lookup.relationType, relation.type)
  return (
    <section
      className={styles['relation']}
      data-relation={relation.id}
      style={{ '--line': `var(--${categoryInk(type.category)})` } as CSSProperties}
    >
      <h4>
        <RelationLine
          type={type}
          evidence={evidence}
          width={44}
          line={2.6}
          arrow={isRightToLeft(language) ? 'left' : 'right'}
        />
        <span>
          <RelationWords of={relation} evidence={evidence} classes={{ predicate: styles['predicate'] }} />
        </span>
        <small>
          <Isolated>{sentenceCount(t, evidence, lookup)}</Isolated>
        </small>
      </h4>
      <ol>
        {statements.map((one, at) => (
          <StatementItem key={at} of={one} relation={relation} id={id} />
        ))}
      </ol>
    </section>
  )
}
