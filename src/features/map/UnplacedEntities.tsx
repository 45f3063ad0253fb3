import { ChevronDown, ChevronUp } from 'lucide'
import { memo, useRef, useState } from 'react'
import type { Entity } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './UnplacedEntities.module.css'
import { useRoving } from '../../ui/state/useRoving.ts'
import { readingArrows } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The maximum number in the row, because no one scrolls through more. A button shows all of them. */
const MOST_IN_ROW = 150

interface Props {
  readonly unplaced: readonly { readonly entity: Entity; readonly relations: number }[]
  /** The entities that are emphasised; `null` if none are. */
  readonly entitiesInEmphasis: ReadonlySet<string> | null
}

/** Entities without a place on the map, those with the most sentences first. */
export const UnplacedEntities = memo(function Tray({ unplaced, entitiesInEmphasis }: Props) {
  const w = useWords('map')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const together = useApp((state) => state.multiSelection)
  const [open, setOpen] = useState(false)
  const isWhole = usePrinting() || open
  const list = useRef<HTMLUListElement>(null)
  const [forward, back] = readingArrows(language)
  const roving = useRoving(
    list,
    (key, at, all) => ({ [forward]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 })[key],
  )
  if (unplaced.length === 0) return null
  const selected = selection.kind === 'entity' ? selection.id : null
  const shown = isWhole
    ? unplaced
    : unplaced.filter(({ entity }, i) => i < MOST_IN_ROW || entity.id === selected || together.has(entity.id))
  return (
    <section className={styles['tray']} aria-label={w('tray.title')} data-open={open}>
      <h2>{w('tray.title')}</h2>
      <ul ref={list} {...roving}>
        {shown.map(({ entity, relations }) => (
          <li key={entity.id}>
            <Button
              look="bare"
              tabIndex={-1}
              data-stop
              data-entity={entity.id}
              data-concerned={entitiesInEmphasis?.has(entity.id)}
              aria-pressed={entity.id === selected || together.has(entity.id)}
              data-multi-selected={together.has(entity.id) || undefined}
              aria-label={w('tray.item', {
                name: inLanguage(entity.labels, language).text,
                relations: w('tray.relations', { count: relations }),
              })}
              onClick={({ shiftKey }) => store.getState().press({ kind: 'entity', id: entity.id }, shiftKey)}
              onPointerEnter={() => store.getState().setHover({ kind: 'entity', id: entity.id })}
              onPointerLeave={() => store.getState().setHover(null)}
              onFocus={() => store.getState().setHover({ kind: 'entity', id: entity.id })}
              onBlur={() => store.getState().setHover(null)}
            >
              <EntityDisc entity={entity} language={language} size={24} />
              <LocalText of={entity.labels} language={language} />
              <small>{relations}</small>
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? w('tray.row') : w('tray.all', { count: unplaced.length })}
        <Icon of={open ? ChevronDown : ChevronUp} size={15} />
      </Button>
    </section>
  )
})
