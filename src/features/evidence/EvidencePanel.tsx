import type { CSSProperties } from 'react'
import { useState } from 'react'
import type { Evidence, Relation } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useTextScale } from '../../ui/state/textScale.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { CitationMenu } from '../../quote/CitationMenu.tsx'
import { TranslationToggle } from '../../quote/TranslationToggle.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import styles from './EvidencePanel.module.css'
import { OrderChoice } from './OrderChoice.tsx'
import { RelationHeader, RelationSummary, StanceRule } from './RelationHeader.tsx'
import { SiblingRelations } from './SiblingRelations.tsx'
import { useEvidenceGroups } from './useEvidenceGroups.ts'

/** From this size of the text on, the other relations of the pair come after the sentences, too. */
const LARGE = 1.5

const NOTHING: readonly Evidence[] = []

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
  const lookup = useApp((state) => state.lookup)
  const { category } = known(lookup.relationType, relation.type)
  const [first] = useState(selected)
  // The first sentence should fit the half-open sheet, so what concerns all sentences comes after it.
  const isSheet = useMedia(SHAPES.sheet)
  const text = useTextScale()
  const isLarge = isSheet && text >= LARGE
  const passing = visible.relations.find((one) => one.relation.id === relation.id)?.evidence ?? NOTHING
  // A link may open a relation that the filters hide entirely. The panel then shows all its evidence.
  const evidence = passing.length > 0 ? passing : relation.evidence
  const groups = useEvidenceGroups(relation, passing)
  const { order } = groups
  // If a filter hides the evidence to open, the panel starts at the first listed sentence.
  const current = order.includes(selected) || selected !== first ? selected : (order[0] ?? selected)
  const cited = order.flatMap((index) => {
    const evidence = relation.evidence[index]
    return evidence === undefined ? [] : [{ evidence, document: known(lookup.document, evidence.document) }]
  })
  const several = relation.evidence.length > 1
  const tools = (
    <div className={styles['tools']}>
      {several && <OrderChoice by={groups.by} choices={groups.choices} onChoose={groups.choose} />}
      <TranslationToggle documents={cited.map(({ document }) => document)} />
      {several && <CitationMenu cited={cited} whole={{ kind: 'relation', id: relation.id, evidence: 0 }} />}
    </div>
  )
  const summary = <RelationSummary relation={relation} evidence={evidence} shown={order} />
  return (
    <div className={styles['panel']} style={{ '--line': `var(--${categoryInk(category)})` } as CSSProperties}>
      <RelationHeader relation={relation} evidence={evidence} shown={order} current={current} />
      {!isSheet && summary}
      {!isLarge && <SiblingRelations relation={relation} />}
      {!isSheet && tools}
      <EvidenceList relation={relation} by={groups.by} shown={groups.shown} hidden={groups.hidden} current={current} />
      {isLarge && <SiblingRelations relation={relation} />}
      {isSheet && summary}
      <StanceRule evidence={evidence} />
      {isSheet && tools}
    </div>
  )
}
