import type { KeyboardEvent } from 'react'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Relation } from '../../../domain/dataset/dataset.ts'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import { isRtl } from '../../../scene/marks/lettering.ts'
import type { AppStore } from '../../../store/appStore.ts'
import { selectHighlight } from '../../../store/selectors.ts'
import { useApp, useAppStore } from '../../../store/hooks/useApp.ts'
import { BrushRange } from '../axis/BrushRange.tsx'
import type { AxisRange } from '../axis/scale.ts'
import { useBrush } from '../axis/useBrush.ts'
import type { TimelineState } from '../useTimeline.ts'
import { useWidth } from '../axis/useWidth.ts'
import { highlightedRelations } from './highlightedRelations.ts'
import type { StripSpan } from './spanFigures.ts'
import { stepFrom } from './dotSteps.ts'
import type { Pointed } from './StripDot.tsx'
import { StripDot } from './StripDot.tsx'
import { StripGround } from './StripGround.tsx'
import { StripMore } from './StripMore.tsx'
import styles from './StripPlot.module.css'
import { useFigure } from './useFigure.ts'
import { VisuallyHidden } from '../../../ui/controls/VisuallyHidden.tsx'
import { includesRelation } from '../../../store/slices/selection.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly timeline: TimelineState
  readonly whole: AxisRange
  readonly extent: Days
  /** Receives a description of what is hovered; `null` if nothing is. */
  readonly onPoint: (text: string | null) => void
}

/**
 * Whether the network draws a relation; if it does not, hovering would only dim the rest. The map also shows entities without
 * a place.
 */
function isPictured(store: AppStore, { source, target }: Relation): boolean {
  const { view, canvas } = store.getState()
  if (view !== 'network' || canvas === null) return true
  return [source, target].every((id) => canvas.locate({ kind: 'entity', id }) !== null)
}

/** The axis with its dots. Dragging along it chooses dates, a dot opens its sentence. */
export function StripPlot({ timeline, whole, extent, onPoint }: Props) {
  const w = useWords('timeline')
  const hint = useId()
  const store = useAppStore()
  const root = useRef<HTMLDivElement>(null)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const hover = useApp((state) => state.hover)
  const highlighted = useApp((state) => selectHighlight(state)?.relations ?? null)
  const unbundled = useApp((state) => state.unbundled)
  const selection = useApp((state) => state.selection)
  const [stop, setStop] = useState<string>()
  const [over, setOver] = useState<string | null>(null)
  const { all, shown, relations, chosen, choose } = timeline
  const figure = useFigure(all.events, whole, useWidth(root))
  const { scale, stacks, dots, captions, floor, pitch } = figure
  const brush = useBrush({ root, scale, extent, chosen, onChoose: choose })

  const pointed = useMemo(
    () =>
      over === null ? highlightedRelations(relations, { hover, highlighted, unbundled }, lookup) : new Set([over]),
    [over, relations, hover, highlighted, unbundled, lookup],
  )
  // Dims the others only if something highlighted is visible.
  const isMarked = pointed !== null && dots.some(({ event }) => pointed.has(event.relation.id))
  const lookOf = (relation: string) => (!isMarked ? 'rest' : pointed.has(relation) ? 'highlighted' : 'dimmed')
  const isHighlighted = ({ events }: StripSpan) =>
    isMarked ? events.some(({ relation }) => pointed.has(relation.id)) : null
  const selectedOf = (relation: Relation, index: number) => {
    if (!includesRelation(selection, relation)) return 'no'
    return includesRelation(selection, relation, [index]) ? 'sentence' : 'relation'
  }

  const point = useCallback(
    (dot: Pointed | null) => {
      setOver(dot?.relation.id ?? null)
      onPoint(dot?.text ?? null)
      const target = dot !== null && isPictured(store, dot.relation) ? dot.relation.id : null
      store.getState().setHover(target === null ? null : { kind: 'relation', id: target })
    },
    [store, onPoint],
  )
  // A dot that is removed is no longer hovered.
  useEffect(() => () => store.getState().setHover(null), [store])

  const inDates = useMemo(() => new Set(shown.events.map(({ evidence }) => evidence)), [shown])
  const active = dots.filter(({ event }) => inDates.has(event.evidence))
  const tab = active.find(({ key }) => key === stop)?.key ?? active[0]?.key
  const move = (event: KeyboardEvent) => {
    const next = stepFrom(active, tab, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next.key)
    root.current?.querySelector<HTMLElement>(`[data-dot="${CSS.escape(next.key)}"]`)?.focus()
  }
  return (
    <div ref={root} className={styles['plot']} dir="ltr" data-years="" data-chosen={brush.isChosen} {...brush.handlers}>
      <StripGround
        figure={figure}
        passed={dots.filter(({ event }) => !inDates.has(event.evidence))}
        isHighlighted={isHighlighted}
      />
      <BrushRange brush={brush} scale={scale} onChoose={choose} />
      {captions.map(({ key, text, side, at }) => (
        <span
          key={key}
          className={styles['caption']}
          dir={isRtl(language) ? 'rtl' : 'ltr'}
          aria-hidden="true"
          style={{ ...(side === 'right' ? { left: at } : { right: scale.width - at }), top: floor - 14 }}
        >
          {text}
        </span>
      ))}
      <VisuallyHidden id={hint}>{w('network.hint')}</VisuallyHidden>
      <div role="group" aria-label={w('network.dots')} aria-describedby={hint} onKeyDown={move}>
        {active.map((dot) => (
          <StripDot
            key={dot.key}
            dot={dot}
            pitch={pitch}
            floor={floor}
            stop={dot.key === tab}
            look={lookOf(dot.event.relation.id)}
            selected={selectedOf(dot.event.relation, dot.event.index)}
            onPoint={point}
          />
        ))}
      </div>
      {stacks.map(
        (stack) =>
          stack.rest.length > 0 && (
            <StripMore key={stack.days.earliest} stack={stack} floor={floor} onChoose={choose} />
          ),
      )}
    </div>
  )
}
