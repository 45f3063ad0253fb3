import type { Box } from '../../scene/figure/boxes.ts'
import { around, boxContains, discBox, labelBox } from '../../scene/figure/boxes.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Measure } from '../../scene/marks/lettering.ts'

/** A figure for a part of the picture. */
interface PartFigure {
  /** The figure without the actors most of whom is outside the part. Lines to them end at its edge. */
  readonly figure: Figure
  /** How many of the actors in it are cut by the edge, themselves or their names. */
  readonly cut: number
}

const isInside = (part: Box, { x, y, width, height }: Box) =>
  boxContains(part, { x, y }) && boxContains(part, { x: x + width, y: y + height })

/** Leaves out the actors whose middle is outside a part of the picture. */
export function partFigure(figure: Figure, part: Box, measure: Measure): PartFigure {
  const nodes = new Map([...figure.nodes].filter(([, node]) => boxContains(part, node)))
  const isWhole = [...nodes.values()].map((node) => {
    const { slot } = node.label
    const disc = discBox(node)
    return isInside(part, slot === null ? disc : around(disc, labelBox(node, slot, measure)))
  })
  return { figure: { ...figure, nodes }, cut: isWhole.filter((whole) => !whole).length }
}
