import { DIMMED } from '../../../scene/marks/compose.ts'
import type { Land } from '../land/atlas.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { usePrinting } from '../../../ui/state/usePrinting.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { LandShapes } from '../land/LandShapes.tsx'
import { Leaders } from './Leaders.tsx'
import { InsetPicture, InsetFrame } from './Inset.tsx'
import styles from '../MapView.module.css'
import { SvgPieces } from './SvgPieces.tsx'
import type { useMapPicture } from './useMapPicture.ts'

interface Props {
  readonly picture: ReturnType<typeof useMapPicture>
  readonly camera: Camera
  /** The part of the window that the whole map fits: on paper, nothing else is printed. */
  readonly resting: Box
  readonly land: Land | null
}

/** The visible part of the map, without controls: land, lines, discs, names, and the inset over them. */
export function MapPicture({ picture, camera, resting, land }: Props) {
  const isPrinting = usePrinting()
  const { main, enlarged, inset, scene, emphasis } = picture
  const { hoveredEntity, hoveredRelation, highlightedRelations } = emphasis
  const isPointed = hoveredEntity !== null || hoveredRelation !== null || highlightedRelations !== null
  const dim = isPointed && main.emphasised.length + enlarged.emphasised.length > 0 ? DIMMED : 1
  return (
    <svg
      className={styles['picture']}
      viewBox={isPrinting ? `0 0 ${resting.width} ${resting.height}` : undefined}
      aria-hidden="true"
      style={{ direction: 'ltr' }}
    >
      <g transform={`translate(${camera.pan.x} ${camera.pan.y}) scale(${camera.zoom})`}>
        {land !== null && <LandShapes land={land} graticule />}
      </g>
      {inset !== null && <InsetFrame inset={inset} camera={camera} />}
      <g transform={`translate(${camera.pan.x} ${camera.pan.y})`} className={styles['pieces']}>
        <Leaders actors={scene.actors} figure={main.figure} k={camera.zoom} />
        <g opacity={dim}>
          <SvgPieces of={main.rest} />
        </g>
        <SvgPieces of={main.emphasised} />
      </g>
      {inset !== null && <InsetPicture inset={inset} land={land} layered={enlarged} dim={dim} />}
    </svg>
  )
}
