import { useState } from 'react'
import type { Relation } from '../../domain/dataset'
import type { VisibleRelation } from '../../domain/filters'
import { known } from '../../domain/lookup'
import { strengthOf } from '../../domain/strength'
import { categoryInk } from '../../scene/palette'
import { selectVisible } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { EntityDisc } from '../../ui/EntityDisc'
import { Glyph } from '../../ui/Glyph'
import { LineSample } from '../../ui/LineSample'
import { LocalText } from '../../ui/LocalText'
import styles from './SiblingRelations.module.css'
import { relationName } from './wording'

/** So many are listed at first: a pair may have over a dozen, and the sentences come after. */
const FEW = 4

/** What else joins the two: the strands of the ribbon between them, the best documented first. */
export function SiblingRelations({ relation }: { readonly relation: Relation }) {
  const t = useText()
  const visible = useApp(selectVisible)
  const [all, setAll] = useState(false)
  const ends = new Set([relation.source, relation.target])
  const strands = visible.relations
    .filter(({ relation: one }) => one.id === relation.id || (ends.has(one.source) && ends.has(one.target)))
    .toSorted((a, b) => b.evidence.length - a.evidence.length)
  if (strands.length < 2) return null
  const bothWays = new Set(strands.map(({ relation: one }) => one.source)).size > 1
  const few = strands.filter((one, at) => at < FEW || one.relation.id === relation.id)
  return (
    <section className={styles['siblings']} aria-label={t('evidence.siblings')}>
      <ul className={styles['list']}>
        {(all ? strands : few).map((one) => (
          <li key={one.relation.id}>
            <Strand of={one} isCurrent={one.relation.id === relation.id} showSource={bothWays} />
          </li>
        ))}
      </ul>
      {few.length < strands.length && (
        <button type="button" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('evidence.siblings.fewer') : t('evidence.siblings.all', { count: strands.length })}
        </button>
      )}
    </section>
  )
}

interface StrandProps {
  readonly of: VisibleRelation
  readonly isCurrent: boolean
  /** Whose strand it is, where the pair has strands in both directions. */
  readonly showSource: boolean
}

function Strand({ of: { relation, evidence }, isCurrent, showSource }: StrandProps) {
  const t = useText()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const type = known(lookup.relationType, relation.type)
  return (
    <button
      type="button"
      className={styles['strand']}
      aria-current={isCurrent}
      aria-label={relationName(t, language, lookup, relation, evidence.length)}
      onClick={() => select({ kind: 'relation', id: relation.id })}
    >
      <LineSample category={type.category} stance={strengthOf(evidence).stance} width={28} line={1.6 + evidence.length * 0.4} />
      <span className={styles['glyph']} style={{ color: `var(--${categoryInk(type.category)})` }}>
        <Glyph of={{ category: type.category }} size={15} />
      </span>
      {showSource && <EntityDisc entity={known(lookup.entity, relation.source)} size={18} language={language} />}
      <LocalText of={type.labels} language={language} className={styles['label']} />
      <span className={styles['count']}>{evidence.length}</span>
    </button>
  )
}
