import type { Stance } from '../../domain/dataset/dataset.ts'
import { GLYPH_BOX, categoryGlyph } from '../../scene/marks/glyphs.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { arrowSize } from '../../scene/figure/sizes.ts'
import { stanceStroke } from '../../scene/marks/strandMarks.ts'

interface Props {
  /** `null` shows only the stance, in the text colour. */
  readonly category: string | null
  readonly stance: Stance
  /** Draws the two rails of a line that is only proposed. */
  readonly isProposed?: boolean
  /** Shows the category's glyph in a ring on the line. */
  readonly glyph?: boolean
  readonly width?: number
  /** The width of the line. */
  readonly line?: number
  /** The direction of the line. */
  readonly arrow?: 'none' | 'left' | 'right'
  readonly className?: string | undefined
}

const HEIGHT = 18
const RING = 8

/** A short sample of a line in the picture: the category's colour and the stance's style. */
export function LineSample({
  category,
  stance,
  isProposed = false,
  glyph = false,
  width = 34,
  line = 2.6,
  arrow = 'none',
  className,
}: Props) {
  const ink = isProposed ? 'ink3' : category === null ? 'ink' : categoryInk(category)
  const colour = `var(--${ink})`
  const head = arrowSize(line)
  const tip = width - 0.5
  const [middle, start, end] = [HEIGHT / 2, 1.5, arrow === 'none' ? width - 1.5 : tip - head.notch]
  const isOpen = isProposed || stance === 'denied'
  const { dash, round } = stanceStroke(stance, ink, line)
  const stroke = { x1: start, y1: middle, x2: end, y2: middle, stroke: colour }
  return (
    <svg
      className={className}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      transform={arrow === 'left' ? 'scale(-1 1)' : undefined}
      aria-hidden="true"
    >
      {arrow !== 'none' && (
        <path
          d={`M${tip} ${middle}l${-head.length} ${head.half}l${head.length - head.notch} ${-head.half}l${head.notch - head.length} ${-head.half}z`}
          fill={isOpen ? 'none' : colour}
          stroke={isOpen ? colour : 'none'}
          strokeWidth={1.2}
          strokeLinejoin="round"
        />
      )}
      {isProposed && (
        <path
          d={`M${start} ${middle - 2.6}H${end}M${start} ${middle + 2.6}H${end}`}
          stroke={colour}
          strokeWidth={1.1}
        />
      )}
      {stance === 'denied' ? (
        <>
          {!isProposed && (
            <path
              d={`M${start} ${middle - 2}H${end}M${start} ${middle + 2}H${end}`}
              stroke={colour}
              strokeWidth={1.2}
            />
          )}
          {(glyph ? [0.14, 0.86] : [0.3, 0.7]).map((t) => (
            <path
              key={t}
              d={`M${width * t - 3.2} ${middle - 4.6}l6.4 9.2m0 -9.2l-6.4 9.2`}
              stroke={colour}
              strokeWidth={1.3}
              strokeLinecap="round"
            />
          ))}
        </>
      ) : isProposed && stance === 'asserted' ? null : (
        <line
          {...stroke}
          strokeWidth={isProposed ? line * 0.7 : line}
          strokeDasharray={dash?.join(' ')}
          strokeLinecap={round === true ? 'round' : 'butt'}
        />
      )}
      {glyph && category !== null && (
        <>
          <circle cx={width / 2} cy={middle} r={RING} fill="var(--paper)" stroke={colour} strokeWidth={1.3} />
          <path
            transform={`translate(${width / 2 - 4.8} ${middle - 4.8}) scale(${9.6 / GLYPH_BOX})`}
            d={categoryGlyph(category)}
            fill="none"
            stroke={colour}
            strokeWidth={2.6}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  )
}
