import { withoutDirectionMarks } from '../../../domain/text/withoutDirectionMarks.ts'
import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { OutlineItem } from '../../../domain/table/outline.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { relationText } from '../../../i18n/sentences/relationSentence.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { placeText, textOf } from '../cells.tsx'
import { OutlineEntityLine, OutlineQuoteLine, OutlineRelationLine } from './OutlineLines.tsx'
import styles from './OutlineRow.module.css'
import type { Language } from '../../../domain/language/languages.ts'
import { isRightToLeft } from '../../../domain/language/languages.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly item: OutlineItem
  /** Its index among all visible items, counted from 0. */
  readonly index: number
  /** Its position, in CSS pixels from the top of the tree. */
  readonly start: number
  readonly language: Language
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly isSelected: boolean
  /** Whether something else is hovered. */
  readonly isDimmed: boolean
  readonly measure: (element: HTMLElement | null) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onArrive: () => void
  readonly onHover: (isHovered: boolean) => void
}

/** What a screen reader says for an item: a sentence, where the screen shows an arrow. */
function useName(item: OutlineItem, language: Language): string {
  const t = useWords('app')
  const w = useWords('table')
  const lookup = useApp((state) => state.lookup)
  if (item.kind === 'entity') {
    const { entity, type, relations, sentences } = item.row
    return w('item.entity', {
      name: textOf(entity.labels, language),
      type: textOf(type.labels, language),
      relations: t('relations.count', { count: relations }),
      sentences: t('app.sentences', { count: sentences }),
    })
  }
  if (item.kind === 'relation') {
    const { relation, evidence, sentences } = item.row
    return w('item.relation', {
      relation: relationText(lookup, relation, evidence, language),
      sentences: t('app.sentences', { count: sentences }),
    })
  }
  const document = known(lookup.document, item.one.document)
  return w('item.quote', {
    stance: t(`stance.${item.one.stance}`),
    place: placeText(t, document, item.one),
    quote: sliceOf(document.text, item.one),
  })
}

/** One line of the outline, indented by its depth. */
export function OutlineRow({
  item,
  index,
  start,
  language,
  measure,
  isActive,
  isOpen,
  isSelected,
  isDimmed,
  ...on
}: Props) {
  const name = useName(item, language)
  const closed = isRightToLeft(language) ? ChevronLeft : ChevronRight
  return (
    <div
      ref={measure}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      data-index={index}
      data-key={item.key}
      data-kind={item.kind}
      data-dimmed={isDimmed || undefined}
      className={styles['row']}
      style={{ transform: `translateY(${start}px)` }}
      aria-label={withoutDirectionMarks(name)}
      aria-level={item.level}
      aria-posinset={item.at}
      aria-setsize={item.of}
      aria-expanded={item.kind === 'quote' ? undefined : isOpen}
      aria-selected={isSelected}
      onClick={on.onClick}
      onKeyDown={on.onKeyDown}
      onFocus={() => {
        on.onArrive()
        on.onHover(true)
      }}
      onBlur={() => on.onHover(false)}
      onPointerEnter={() => on.onHover(true)}
      onPointerLeave={() => on.onHover(false)}
    >
      {item.kind !== 'quote' && (
        <span className={styles['twisty']} data-twisty>
          <Icon of={isOpen ? ChevronDown : closed} size={15} />
        </span>
      )}
      {item.kind === 'entity' && <OutlineEntityLine item={item} language={language} />}
      {item.kind === 'relation' && <OutlineRelationLine item={item} language={language} />}
      {item.kind === 'quote' && <OutlineQuoteLine item={item} language={language} />}
    </div>
  )
}
