import type { FocusEvent } from 'react'
import { memo, useRef } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { known } from '../../domain/dataset/lookup.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import type { Point } from '../../scene/marks/marks.ts'
import type { Target } from '../../store/canvas.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import type { MapItem, ListedItem } from './mapItems.ts'
import styles from './Places.module.css'
import { headSteps, useRoving } from '../../ui/state/useRoving.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { readingArrows } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'

/** Where an item is drawn, in the figure's units, and in which of the two pictures. */
export interface Drawn extends MapItem {
  readonly isInset: boolean
}

interface Props {
  readonly listed: readonly ListedItem[]
  readonly drawn: ReadonlyMap<string, Drawn>
  /** The positions of both pictures' origins in the view. */
  readonly origin: Point
  readonly insetOrigin: Point
  readonly onReach: (target: Target) => void
}

const HINT = 'map-places-hint'

function useNames() {
  const t = useWords('app')
  const w = useWords('map')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const said = (labels: Readonly<Record<string, string>>) => inLanguage(labels, language).text
  return {
    entity: ({ actor: { entity } }: ListedItem) =>
      w('item.entity', { name: said(entity.labels), type: said(known(lookup.entityType, entity.type).labels) }),
    relation: ({ relation, evidence }: VisibleRelation) =>
      w('item.relation', {
        relation: relationText(lookup, relation, evidence, language),
        sentences: t('app.sentences', { count: countSentences(evidence, lookup) }),
      }),
  }
}

/** Invisible buttons over everything that is drawn, for the keyboard and for screen readers. */
export const Places = memo(function Places({ listed, drawn, origin, insetOrigin, onReach }: Props) {
  const w = useWords('map')
  const store = useAppStore()
  const selection = useApp((state) => state.selection)
  const together = useApp((state) => state.multiSelection)
  const language = useApp((state) => state.language)
  const root = useRef<HTMLElement>(null)
  const isPressing = useRef(false)
  const names = useNames()
  const isActor = (one: HTMLElement) => one.dataset['entity'] !== undefined
  const { onFocus, onKeyDown } = useRoving(root, headSteps(readingArrows(language), isActor))
  const focus = (event: FocusEvent<HTMLElement>) => {
    onFocus(event)
    const { entity, relation } = event.target.dataset
    const target: Target | null =
      relation !== undefined
        ? { kind: 'relation', id: relation }
        : entity === undefined
          ? null
          : { kind: 'entity', id: entity }
    // A press also focuses the button, and then the map must not move under the pointer.
    if (target === null || isPressing.current) return
    store.getState().setHover(target)
    onReach(target)
  }
  const placeOf = (id: string) => {
    const item = drawn.get(id)
    if (item === undefined) return { display: 'none' }
    const { x, y } = item.isInset ? insetOrigin : origin
    const side = Math.max(24, 2 * item.r)
    const left = Math.round(item.at.x + x - side / 2)
    const top = Math.round(item.at.y + y - side / 2)
    return { transform: `translate(${left}px, ${top}px)`, inlineSize: side, blockSize: side }
  }
  const isPressed = (kind: Target['kind'], id: string) =>
    (selection.kind === kind && selection.id === id) || together.has(id)
  return (
    <section
      ref={root}
      className={styles['places']}
      dir="ltr"
      aria-label={w('items.title')}
      onPointerDown={() => {
        isPressing.current = true
      }}
      onFocus={focus}
      onBlur={() => store.getState().setHover(null)}
      onKeyDown={(event) => {
        isPressing.current = false
        onKeyDown(event)
      }}
    >
      <VisuallyHidden as="p" id={HINT} lang={language}>
        {w('items.hint')}
      </VisuallyHidden>
      <ul aria-describedby={HINT}>
        {listed.map((one) => {
          const { id } = one.actor.entity
          return (
            <li key={id}>
              <Button
                look="bare"
                tabIndex={-1}
                data-stop
                data-entity={id}
                className={styles['actor']}
                style={placeOf(id)}
                aria-label={names.entity(one)}
                aria-pressed={isPressed('entity', id)}
              />
              {one.relations.length > 0 && (
                <ul>
                  {one.relations.map((visible) => (
                    <li key={visible.relation.id}>
                      <Button
                        look="bare"
                        tabIndex={-1}
                        data-stop={drawn.has(visible.relation.id) || undefined}
                        data-relation={visible.relation.id}
                        className={styles['relation']}
                        style={placeOf(visible.relation.id)}
                        aria-label={names.relation(visible)}
                        aria-pressed={isPressed('relation', visible.relation.id)}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
})
