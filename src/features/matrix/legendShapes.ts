import { cellShape, type Shape } from '../../scene/matrix/cellMarks.ts'

/** The message that explains the shape of each half. */
export const SHAPE_NAMES = { binding: 'legend.circle', dividing: 'legend.diamond' } as const

/** A shape as the legend shows it: in no category, of one asserted sentence, unless it is to show another property. */
export const legendShape = (shape: Partial<Shape> & Pick<Shape, 'at' | 'radius'>) =>
  cellShape({ half: 'binding', ink: 'ink2', sentences: 1, stance: 'asserted', contested: false, ...shape })
