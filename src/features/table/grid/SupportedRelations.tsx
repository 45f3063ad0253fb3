import { Button } from '../../../ui/controls/Button.tsx'
import type { Supported } from '../../../domain/table/tableRows.ts'
import { Glyph } from '../../../ui/marks/Glyph.tsx'
import { LocalText } from '../../../ui/marks/LocalText.tsx'
import { categoryInk } from '../../../scene/marks/inks.ts'
import styles from './SupportedRelations.module.css'
import type { Language } from '../../../domain/language/languages.ts'

interface Props {
  /** One for each relation. */
  readonly supports: readonly Supported[]
  readonly language: Language
  /** Only the focused row lets Tab into its buttons, because a long table would have too many stops. */
  readonly isActive: boolean
  readonly onOpen: (supported: Supported) => void
}

/** The relations that a sentence is evidence for. Each opens at this sentence. */
export function SupportedRelations({ supports, language, isActive, onOpen }: Props) {
  return (
    <ul className={styles['list']}>
      {supports.map((supported) => {
        const { id, source, type, target, category } = supported.row
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
                <LocalText of={source.labels} language={language} />{' '}
                <LocalText of={type.labels} language={language} className={styles['predicate']} />{' '}
                <LocalText of={target.labels} language={language} />
              </span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
