import { useMemo } from 'react'
import type { TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { lastPublished } from '../../../domain/timeline/timelineEvents.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import type { AxisRange } from '../axis/scale.ts'
import { scaleOf } from '../axis/scale.ts'
import { relationText } from '../../../i18n/sentences/relationSentence.ts'
import { captionsOf } from './captions.ts'
import { axisLabels } from './axisLabels.ts'
import { spansOf } from './spanFigures.ts'
import { ROW_HEIGHT } from './Spans.tsx'
import type { Stack } from './stacks.ts'
import { stacksOf } from './stacks.ts'

/** The height of the strip, and of its part above the axis, in pixels. Labels are below the axis. */
export const HEIGHT = 73
export const AXIS = HEIGHT - 20

/** What is drawn on a strip of this width, in pixels. */
export function useFigure(events: readonly TimelineEvent[], whole: AxisRange, width: number) {
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const scale = useMemo(() => scaleOf(whole, width), [whole, width])
  const figure = useMemo(() => {
    const { bin } = stacksOf(events, scale, AXIS)
    const spans = spansOf(events, scale, bin)
    const rows = spans.reduce((most, { row }) => Math.max(most, row + 1), 0)
    // Dots are placed on top of the lines along the axis.
    const floor = AXIS - 1 - rows * ROW_HEIGHT
    const stacked = stacksOf(events, scale, floor)
    return {
      ...stacked,
      spans,
      floor,
      dots: stacked.stacks.flatMap(({ dots }) => dots),
      letters: axisLabels(stacked.stacks, scale, stacked.bin),
      published: lastPublished(events),
    }
  }, [events, scale])
  const captions = useMemo(() => {
    const textOf = ({ dots, rest }: Stack) => {
      const [first, ...others] = dots
      const isLone = others.every(({ event }) => event.relation === first?.event.relation) && rest.length === 0
      const evidence = dots.map(({ event }) => event.evidence)
      return first === undefined || !isLone ? null : relationText(lookup, first.event.relation, evidence, language)
    }
    return captionsOf(figure.stacks, scale.width, textOf)
  }, [figure, scale, lookup, language])
  return { scale, ...figure, captions }
}

export type Figure = ReturnType<typeof useFigure>
