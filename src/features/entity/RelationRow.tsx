import { Button } from '../../ui/controls/Button.tsx'
import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { RelationWords } from '../../quote/RelationWords.tsx'
import { relationName } from '../../quote/wording.ts'
import styles from './RelationRow.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

interface Props {
  readonly of: VisibleRelation
  /** The entity whose panel it is; the other end is emphasised. */
  readonly entity: Entity
}

/** A relation as a complete sentence, so that its direction is explicit. It opens its evidence. */
export function RelationRow({ of: { relation, evidence }, entity }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const type = known(lookup.relationType, relation.type)
  const sentences = countSentences(evidence, lookup)
  const other = known(lookup.entity, relation.source === entity.id ? relation.target : relation.source)
  const target = { kind: 'relation', id: relation.id } as const
  const classOf = (id: string) => styles[id === entity.id ? 'self' : 'other']
  return (
    <Button
      look="bare"
      className={styles['row']}
      aria-label={relationName(t, language, lookup, { relation, evidence })}
      onClick={() => select(target)}
      onPointerEnter={() => setHover(target)}
      onPointerLeave={() => setHover(null)}
    >
      <EntityDisc entity={other} size={26} language={language} />
      <span className={styles['words']}>
        <RelationWords
          of={relation}
          evidence={evidence}
          classes={{
            source: classOf(relation.source),
            predicate: styles['predicate'],
            target: classOf(relation.target),
          }}
        />
      </span>
      <RelationLine type={type} evidence={evidence} width={24} line={Math.min(5, 1.15 + 0.62 * sentences)} />
      <Count
        className={styles['count']}
        number={formatNumber(language, sentences)}
        text={t('app.sentences', { count: sentences })}
      />
    </Button>
  )
}
