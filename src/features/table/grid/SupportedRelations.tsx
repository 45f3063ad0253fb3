import { Button } from '../../../ui/controls/Button.tsx'
import type { SupportedRelation } from '../../../domain/table/tableRows.ts'
import { Glyph } from '../../../ui/symbols/Glyph.tsx'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { categoryInk } from '../../../scene/marks/inks.ts'
import styles from './SupportedRelations.module.css'

interface Props {
  /** One for each relation. */
  readonly supports: readonly SupportedRelation[]
  /** Only the focused row lets Tab into its buttons, because a long table would have too many stops. */
  readonly isActive: boolean
  readonly onOpen: (supported: SupportedRelation) => void
}

/** The piece of evidence that the sentence is. */
export const evidenceOf = ({ row, evidence }: SupportedRelation) => row.relation.evidence.slice(evidence, evidence + 1)

/** The relations that a sentence is evidence for. Each opens at this sentence. */
export function SupportedRelations({ supports, isActive, onOpen }: Props) {
  return (
    <ul className={styles['list']}>
      {supports.map((supported) => {
        const { id, relation, category } = supported.row
        return (
          <li key={`${id}/${supported.evidence}`}>
            <Button
              look="bare"
              tabIndex={isActive ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation()
                onOpen(supported)
              }}
            >
              <span className={styles['glyph']} style={{ color: `var(--${categoryInk(category.id)})` }}>
                <Glyph of={{ category: category.id }} size={13} />
              </span>
              <span>
                <RelationWords
                  of={relation}
                  evidence={evidenceOf(supported)}
                  classes={{ predicate: styles['predicate'] }}
                />
              </span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
