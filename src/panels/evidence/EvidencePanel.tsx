import type { CSSProperties } from 'react'
import { useState } from 'react'
import type { Relation } from '../../domain/dataset'
import { known } from '../../domain/lookup'
import { categoryInk } from '../../scene/inks'
import { selectVisible } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import { EvidenceList } from './EvidenceList'
import styles from './EvidencePanel.module.css'
import { RelationHeader } from './RelationHeader'
import { SiblingRelations } from './SiblingRelations'

/** The selected relation and every sentence that states it. */
export function EvidencePanel() {
  const selection = useApp((state) => state.selection)
  const relation = useApp(({ lookup }) =>
    selection.kind === 'relation' ? lookup.relation.get(selection.id) : undefined,
  )
  if (selection.kind !== 'relation' || relation === undefined) return null
  return <RelationEvidence key={relation.id} relation={relation} selected={selection.evidence} />
}

function RelationEvidence({ relation, selected }: { readonly relation: Relation; readonly selected: number }) {
  const visible = useApp(selectVisible)
  const { category } = useApp(({ lookup }) => known(lookup.relationType, relation.type))
  const [first] = useState(selected)
  const passing = visible.relations.find((one) => one.relation.id === relation.id)?.evidence ?? []
  const shown = relation.evidence.flatMap((one, at) => (passing.includes(one) ? [at] : []))
  const hidden = relation.evidence.flatMap((one, at) => (passing.includes(one) ? [] : [at]))
  // What is opened first may be what a filter hides: then the panel starts at the first sentence that is listed.
  const current = shown.includes(selected) || selected !== first ? selected : (shown[0] ?? selected)
  return (
    <div className={styles['panel']} style={{ '--line': `var(--${categoryInk(category)})` } as CSSProperties}>
      <RelationHeader relation={relation} shown={shown.length > 0 ? shown : hidden} current={current} />
      <SiblingRelations relation={relation} />
      <EvidenceList relation={relation} shown={shown} hidden={hidden} current={current} />
    </div>
  )
}
