import { memo } from 'react'
import { Button } from '../../../ui/controls/Button.tsx'
import type { Relation } from '../../../domain/dataset/dataset.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { relationText } from '../../../i18n/sentences/relationSentence.ts'
import { dateText } from '../wording.ts'
import { DotShape } from './DotShape.tsx'
import type { Dot } from './stacks.ts'
import styles from './StripDot.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

export interface Pointed {
  readonly relation: Relation
  readonly text: string
}

interface Props {
  readonly dot: Dot
  readonly pitch: number
  /** The baseline of the dots, in pixels from the top. */
  readonly floor: number
  /** Whether it is the tab stop. */
  readonly stop: boolean
  readonly look: 'rest' | 'highlighted' | 'dimmed'
  /** Whether its sentence, or another one of its relation, is open. */
  readonly selected: 'sentence' | 'relation' | 'no'
  /** Receives the hovered dot and its text; `null` when it is no longer hovered. */
  readonly onPoint: (pointed: Pointed | null) => void
}

/** One dated sentence, as a button that opens it. */
export const StripDot = memo(function StripDot({ dot, pitch, floor, stop, look, selected, onPoint }: Props) {
  const t = useWords('app')
  const w = useWords('timeline')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const { relation, evidence, isFuture, index } = dot.event

  const said = w('event', {
    date: dateText(language, evidence.when ?? ''),
    relation: relationText(lookup, relation, [evidence], language),
    stance: t(`stance.${evidence.stance}`),
  })
  const name = isFuture ? w('event.future', { text: said }) : said
  const point = (isOver: boolean) => onPoint(isOver ? { relation, text: name } : null)
  const open = () => {
    const { select, showEvidence } = store.getState()
    select({ kind: 'relation', id: relation.id })
    showEvidence(index)
  }
  return (
    <Button
      look="bare"
      className={styles['dot']}
      style={{ left: dot.x - pitch / 2, top: floor - dot.y - pitch / 2, width: pitch, height: pitch }}
      aria-label={name}
      aria-pressed={selected === 'sentence'}
      tabIndex={stop ? 0 : -1}
      data-dot={dot.key}
      data-look={look}
      data-selected={selected}
      onClick={open}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <svg width={pitch} height={pitch} aria-hidden="true">
        <DotShape event={dot.event} x={pitch / 2} y={pitch / 2} pitch={pitch} />
      </svg>
    </Button>
  )
})
