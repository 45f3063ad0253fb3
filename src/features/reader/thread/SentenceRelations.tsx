import { ChevronUp, Languages } from 'lucide'
import type { KeyboardEvent, RefObject } from 'react'
import { useRef, useState } from 'react'
import type { Support } from '../../../domain/reader/readingRelations.ts'
import { selectVisible } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { IconButton } from '../../../ui/controls/IconButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { SHAPES, useMedia } from '../../../ui/state/useMedia.ts'
import { listSteps, useRoving } from '../../../ui/state/useRoving.ts'
import styles from './SentenceRelations.module.css'
import { SupportRow } from './SupportRow.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly box: RefObject<HTMLElement | null>
  readonly supports: readonly Support[]
  /** Whether the sentence's translation is shown, and whether that can be chosen here. */
  readonly isTranslated: boolean
  readonly canTranslate: boolean
  onTranslate(): void
  /** Returns focus to the sentence. */
  onLeave(): void
}

/**
 * The relations that a sentence supports: over the canvas if there is room, otherwise in a collapsible strip below the text.
 */
export function SentenceRelations({ box, supports, isTranslated, canTranslate, onTranslate, onLeave }: Props) {
  const w = useWords('reader')
  const roomy = useMedia(SHAPES.desktop)
  // If the graph is beside the article, its lines are visible there.
  const [unfolded, setUnfolded] = useState(useMedia(SHAPES.wide))
  const list = useRef<HTMLUListElement>(null)
  const roving = useRoving(list, listSteps)
  const visible = useApp(selectVisible)
  const drawn = new Set(visible.relations.map(({ relation }) => relation.id))
  const open = roomy || unfolded
  const title = supports.length === 0 ? w('relations.none') : w('relations', { count: supports.length })

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    setUnfolded(false)
    onLeave()
  }

  return (
    <section
      ref={box}
      className={`${styles.box} ${roomy ? styles.floating : styles.strip}`}
      aria-label={title}
      onKeyDown={leave}
    >
      <div className={styles.head}>
        {roomy ? (
          <h3>{title}</h3>
        ) : (
          <Button
            look="quiet"
            className={styles.unfold}
            aria-expanded={unfolded}
            disabled={supports.length === 0}
            onClick={() => setUnfolded(!unfolded)}
          >
            {title}
            {supports.length > 0 && <Icon of={ChevronUp} size={18} />}
          </Button>
        )}
        {canTranslate && (
          <IconButton
            aria-pressed={isTranslated}
            label={w(isTranslated ? 'translation.hide' : 'translation.one')}
            onClick={onTranslate}
          >
            <Icon of={Languages} size={roomy ? 16 : 18} />
          </IconButton>
        )}
      </div>
      {open && supports.length > 0 && (
        <ul ref={list} className={styles.list} {...roving}>
          {supports.map((support) => (
            <li key={support.relation.id}>
              <SupportRow of={support} isDrawn={drawn.has(support.relation.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
