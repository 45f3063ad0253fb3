import type { Divided } from '../../../domain/analysis/balance.ts'
import styles from './TriadSketch.module.css'

/** The corners: the first above, the second and the third below it. */
const CORNERS = [
  [22, 7],
  [7, 33],
  [37, 33],
] as const

/** Which sides divide, by the number of divided pairs: first–second, first–third, second–third. */
const DIVIDING: Readonly<Record<Divided, readonly [boolean, boolean, boolean]>> = {
  0: [false, false, false],
  1: [false, false, true],
  2: [true, true, false],
  3: [true, true, true],
}

const SIDES = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const

/** A triad as a triangle, with a circle on each side that binds, and a diamond and a broken line on each that divides. */
export function TriadSketch({ divided, size = 44 }: { readonly divided: Divided; readonly size?: number }) {
  return (
    <svg className={styles['sketch']} width={size} height={size * (40 / 44)} viewBox="0 0 44 40" aria-hidden="true">
      {SIDES.map(([from, to], at) => {
        const [x1, y1] = CORNERS[from]
        const [x2, y2] = CORNERS[to]
        const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
        const divides = DIVIDING[divided][at]
        return (
          <g key={at} className={divides ? styles['divides'] : styles['binds']}>
            <line x1={x1} y1={y1} x2={x2} y2={y2} strokeDasharray={divides ? '3 3' : undefined} />
            {divides ? <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} /> : <circle cx={x} cy={y} r={3.4} />}
          </g>
        )
      })}
      {CORNERS.map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles['corner']} cx={x} cy={y} r={4} />
      ))}
    </svg>
  )
}
