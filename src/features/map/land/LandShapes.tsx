import { memo } from 'react'
import type { Land } from './atlas.ts'
import styles from '../MapView.module.css'

interface Props {
  readonly land: Land
  /** Whether meridians and parallels are drawn below it. */
  readonly graticule?: boolean
}

/** The land, in the plane's units. Its lines have the same width at every zoom. */
export const LandShapes = memo(function LandShapes({ land, graticule = false }: Props) {
  return (
    <>
      {graticule && <path className={styles['graticule']} d={land.graticule} />}
      <path className={styles['other']} d={land.other} />
      <path className={styles['named']} d={land.named} data-land="named" />
      <path className={styles['borders']} d={land.borders} />
      <path className={`${styles['borders']} ${styles['disputed']}`} d={land.disputed} data-land="disputed" />
    </>
  )
})
