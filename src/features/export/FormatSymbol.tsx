import type { Format } from '../../scene/page/format.ts'
import styles from './FormatSymbol.module.css'

const SIDES: Readonly<Record<Format, readonly [width: number, height: number]>> = {
  screen: [24, 17],
  wide: [26, 15],
  square: [19, 19],
  a4Upright: [15, 21],
  a4Across: [22, 16],
  own: [22, 19],
}

/** The shape of a format. */
export function FormatSymbol({ of }: { readonly of: Format }) {
  const [width, height] = SIDES[of]
  return (
    <svg className={styles['symbol']} width={30} height={24} aria-hidden="true">
      <rect
        x={(30 - width) / 2}
        y={(24 - height) / 2}
        width={width}
        height={height}
        rx={2}
        strokeDasharray={of === 'own' ? '3 2' : undefined}
      />
    </svg>
  )
}
