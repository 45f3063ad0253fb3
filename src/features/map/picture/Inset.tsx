import type { Land } from '../land/atlas.ts'
import type { Camera } from '../../../scene/camera/camera.ts'
import { isolated, isRtlText } from '../../../scene/marks/lettering.ts'
import { toView } from '../../../scene/camera/camera.ts'
import { tangents } from './inset.ts'
import { LandShapes } from '../land/LandShapes.tsx'
import { Leaders } from './Leaders.tsx'
import type { Inset } from './mapPicture.ts'
import { SvgPieces } from './SvgPieces.tsx'
import styles from '../MapView.module.css'
import type { Layered } from './useMapPicture.ts'

interface FrameProps {
  readonly inset: Inset
  readonly camera: Camera
}

/** On the map: a circle around the area that the inset enlarges, and the lines between the two. */
export function InsetFrame({ inset, camera }: FrameProps) {
  const { circle, middle, k } = inset
  const framed = { ...toView(camera, middle), r: (circle.r * camera.zoom) / k }
  return (
    <g className={styles['frame']} data-lens-frame>
      <circle cx={framed.x} cy={framed.y} r={framed.r} />
      {tangents(framed, circle).map(([from, to], at) => (
        <path key={at} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      ))}
    </g>
  )
}

interface Props {
  readonly inset: Inset
  readonly land: Land | null
  readonly layered: Layered
  readonly dim: number
}

/** The crowd, enlarged in its own circle. */
export function InsetPicture({ inset, land, layered: { rest, emphasised }, dim }: Props) {
  const { circle, middle, k, scene, figure, caption } = inset
  return (
    <g transform={`translate(${circle.x} ${circle.y})`} className={styles['lens']} data-lens>
      <clipPath id="map-lens">
        <circle r={circle.r} />
      </clipPath>
      <circle className={styles['rim']} r={circle.r + 3.5} />
      <circle className={styles['water']} r={circle.r} />
      <g clipPath="url(#map-lens)">
        <g transform={`translate(${-middle.x * k} ${-middle.y * k}) scale(${k})`}>
          {land !== null && <LandShapes land={land} />}
        </g>
      </g>
      <circle className={styles['glass']} r={circle.r} />
      <g transform={`translate(${-middle.x * k} ${-middle.y * k})`} className={styles['pieces']}>
        <Leaders actors={scene.actors} figure={figure} k={k} />
        <g opacity={dim}>
          <SvgPieces of={rest} />
        </g>
        <SvgPieces of={emphasised} />
      </g>
      <text className={styles['caption']} textAnchor="middle">
        {caption.lines.map((line, at) => (
          <tspan key={line} x={caption.x} y={caption.baselines[at]}>
            {isolated(line, isRtlText(line, scene.language))}
          </tspan>
        ))}
      </text>
    </g>
  )
}
