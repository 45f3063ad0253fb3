import { memo } from 'react'
import { distance, subtract, times, unit } from '../../../scene/figure/curve.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { Actor } from '../land/actor.ts'
import styles from '../MapView.module.css'

interface Props {
  readonly actors: readonly Actor[]
  readonly figure: Figure
  readonly k: number
}

/** A line from a disc that was moved aside to its actual place. */
export const Leaders = memo(function Leaders({ actors, figure, k }: Props) {
  return (
    <g className={styles['leaders']}>
      {actors.flatMap(({ entity, at }) => {
        const node = figure.nodes.get(entity.id)
        const place = times(at, k)
        if (node === undefined || distance(node, place) <= node.r + 2) return []
        const edge = times(unit(subtract(place, node)), node.r)
        return [
          <path key={entity.id} d={`M${node.x + edge.x} ${node.y + edge.y}L${place.x} ${place.y}`} />,
          <circle key={`${entity.id} place`} cx={place.x} cy={place.y} r={2.2} />,
        ]
      })}
    </g>
  )
})
