import { HALO, MARK, MIDDLE } from './placing.ts'

/** A narrower line would be hidden behind its mark. */
const MIN_WIDTH = MARK + 6

/** A line over the days in which the date lies. */
export function Whiskers({
  from,
  to,
  colour,
}: {
  readonly from: number
  readonly to: number
  readonly colour: string
}) {
  if (to - from < MIN_WIDTH) return null
  return (
    <path
      d={`M${from + 1} ${MIDDLE - 4}v8m0 -4H${to - 1}m0 -4v8`}
      fill="none"
      stroke={colour}
      strokeWidth={1.3}
      opacity={0.75}
    />
  )
}

interface UncertainDateProps {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly colour: string
  readonly id: string
}

/** A band that fades at both ends, for an approximate or uncertain date. */
export function UncertainDate({ from, to, x, colour, id }: UncertainDateProps) {
  const gradient = `doubt ${id}`.replace(/[^\w]+/g, '-')
  const [start, end] = [Math.min(from, x - MARK / 2) - HALO, Math.max(to, x + MARK / 2) + HALO]
  const soft = (HALO + 3) / (end - start)
  return (
    <>
      <defs>
        <linearGradient id={gradient}>
          <stop offset={0} stopColor={colour} stopOpacity={0} />
          <stop offset={soft} stopColor={colour} stopOpacity={0.3} />
          <stop offset={1 - soft} stopColor={colour} stopOpacity={0.3} />
          <stop offset={1} stopColor={colour} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={start} y={MIDDLE - 7} width={end - start} height={14} fill={`url(#${gradient})`} />
    </>
  )
}
