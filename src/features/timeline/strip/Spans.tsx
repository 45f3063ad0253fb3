import { categoryInk } from '../../../scene/marks/inks.ts'
import type { StripSpan } from './spanFigures.ts'

interface Props {
  readonly spans: readonly StripSpan[]
  /** The position of the axis, in pixels from the top. */
  readonly axis: number
  readonly isHighlighted: (span: StripSpan) => boolean | null
}

export const ROW_HEIGHT = 3.5
const HEIGHT = 2.5
/** The length of a fading end, in pixels. */
const FADE = 40

/** Lines along the axis for how long something lasts, or for the days in which its date lies. */
export function Spans({ spans, axis, isHighlighted }: Props) {
  return spans.map((span) => {
    const colour = `var(--${categoryInk(span.category)})`
    const gradient = `span ${span.key}`.replace(/[^\w]+/g, '-')
    const width = Math.max(2, span.to - span.from)
    const soft = Math.min(0.5, FADE / width)
    const highlighted = isHighlighted(span)
    return (
      <g key={span.key} data-span={span.key} opacity={highlighted === false ? 0.28 : highlighted === true ? 1 : 0.7}>
        <defs>
          <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={span.from} x2={span.from + width}>
            <stop offset={0} stopColor={colour} stopOpacity={span.fades.from ? 0 : 1} />
            <stop offset={span.fades.from ? soft : 0} stopColor={colour} />
            <stop offset={span.fades.to ? 1 - soft : 1} stopColor={colour} />
            <stop offset={1} stopColor={colour} stopOpacity={span.fades.to ? 0 : 1} />
          </linearGradient>
        </defs>
        <rect
          x={span.from}
          y={axis - 1 - span.row * ROW_HEIGHT - HEIGHT}
          width={width}
          height={HEIGHT}
          rx={HEIGHT / 2}
          fill={`url(#${gradient})`}
        />
      </g>
    )
  })
}
