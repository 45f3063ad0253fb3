import { EVENT_BAR } from '../../../scene/timeline/eventMarks.ts'
import type { PlacedItem } from './placing.ts'
import { MIDDLE } from './placing.ts'

const { height: HEIGHT, outline, fillOpacity, fade, dashes } = EVENT_BAR

interface Props {
  readonly item: PlacedItem
  readonly from: number
  readonly to: number
  readonly colour: string
}

/** The bar of something that lasts, from its beginning to its end, in the stance's style. An open end fades out. */
export function EventBar({ item: { key, first }, from, to, colour }: Props) {
  const { time, evidence, isFuture } = first
  const gradient = `bar ${key}`.replace(/[^\w]+/g, '-')
  const width = Math.max(to - from, 2)
  const soft = Math.min(0.5, fade / width)
  const [opensLeft, opensRight] = [!Number.isFinite(time.begin.earliest), !Number.isFinite(time.end.latest)]
  const isSolid = evidence.stance === 'asserted' && !isFuture
  const paint = `url(#${gradient})`
  return (
    <>
      <defs>
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={from} x2={from + width}>
          <stop offset={0} stopColor={colour} stopOpacity={opensLeft ? 0 : 1} />
          <stop offset={opensLeft ? soft : 0} stopColor={colour} />
          <stop offset={opensRight ? 1 - soft : 1} stopColor={colour} />
          <stop offset={1} stopColor={colour} stopOpacity={opensRight ? 0 : 1} />
        </linearGradient>
      </defs>
      <rect
        x={from}
        y={MIDDLE - HEIGHT / 2}
        width={width}
        height={HEIGHT}
        rx={opensRight || opensLeft ? 0 : HEIGHT / 2}
        fill={isSolid ? paint : 'none'}
        fillOpacity={isSolid ? fillOpacity : 1}
        stroke={paint}
        strokeWidth={outline}
        strokeDasharray={dashes[evidence.stance]?.join(' ')}
        strokeLinecap="round"
      />
    </>
  )
}
