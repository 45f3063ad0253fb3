import type { PointerEvent, RefObject } from 'react'
import { useState } from 'react'
import type { Days } from '../../../domain/timeline/timelineBounds.ts'
import type { StepUnit } from './brush.ts'
import { spanned, unitOf } from './brush.ts'
import type { Scale } from './scale.ts'

/** What is being dragged, and where the drag began. */
interface Drag {
  readonly kind: 'new' | 'move' | 'from' | 'to'
  readonly start: number
  readonly origin: Days
}

interface BrushInput {
  readonly root: RefObject<HTMLElement | null>
  readonly scale: Scale
  readonly extent: Days
  readonly chosen: Days | null
  readonly onChoose: (days: Days) => void
}

export interface Brush {
  /** The chosen days, including those of a drag in progress; all if none are chosen. */
  readonly shown: Days
  readonly isChosen: boolean
  readonly unit: StepUnit
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
  }
}

/** A shorter movement is a press, not a drag. */
const DRAG_DISTANCE = 4

/** Dragging over an axis chooses whole calendar units. A press on a mark stays a press. */
export function useBrush({ root, scale, extent, chosen, onChoose }: BrushInput): Brush {
  const [drag, setDrag] = useState<Drag | null>(null)
  const [draft, setDraft] = useState<Days | null>(null)
  const shown = draft ?? chosen ?? extent
  const unit = unitOf(scale, 2)

  const momentAt = (event: PointerEvent) => {
    const left = root.current?.getBoundingClientRect().left ?? 0
    return scale.at(Math.max(0, Math.min(scale.width - 1, event.clientX - left)))
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const { target } = event
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined
    const kind = part === 'from' || part === 'to' ? part : part === 'move' && chosen !== null ? 'move' : 'new'
    const isOnMark = target instanceof Element && target.closest('button') !== null
    if (kind === 'new' && !isOnMark) event.preventDefault()
    // If the pointer were captured at once, a press would not reach the mark below it.
    if (!isOnMark) event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ kind, start: momentAt(event), origin: shown })
  }
  const drawnTo = (event: PointerEvent): Days | null => {
    if (drag === null) return null
    const now = momentAt(event)
    const { kind, start, origin } = drag
    if (Math.abs(scale.x(now) - scale.x(start)) < DRAG_DISTANCE) return null
    if (kind === 'new') return spanned(start, now, unit)
    if (kind === 'from') return spanned(Math.min(now, origin.latest), origin.latest, unit)
    if (kind === 'to') return spanned(origin.earliest, Math.max(now, origin.earliest), unit)
    const by = now - start
    const first = spanned(origin.earliest + by, origin.earliest + by, unit)
    return { earliest: first.earliest, latest: first.earliest + origin.latest - origin.earliest }
  }
  const stop = () => {
    setDrag(null)
    setDraft(null)
  }
  return {
    shown,
    isChosen: chosen !== null || draft !== null,
    unit,
    handlers: {
      onPointerDown,
      onPointerMove: (event) => {
        if (drag === null) return
        // A press that began on a mark and ended elsewhere.
        if (event.buttons === 0) return stop()
        const days = drawnTo(event)
        if (days !== null) event.currentTarget.setPointerCapture(event.pointerId)
        setDraft(days)
      },
      onPointerUp: (event) => {
        const days = drawnTo(event)
        stop()
        if (days !== null) onChoose(days)
      },
      onPointerCancel: stop,
    },
  }
}
