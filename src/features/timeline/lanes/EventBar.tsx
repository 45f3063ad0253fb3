import type { PlacedItem } from './placing.ts'
import { MIDDLE } from './placing.ts'

const HEIGHT = 7

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
  const soft = Math.min(0.5, 72 / width)
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
        fillOpacity={isSolid ? 0.5 : 1}
        stroke={paint}
        strokeWidth={1.3}
        strokeDasharray={
          { attributed: '0.01 3', hypothetical: '4 3', asserted: undefined, denied: undefined }[evidence.stance]
        }
        strokeLinecap="round"
      />
    </>
  )
}
