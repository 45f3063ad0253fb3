import { reversed } from './curve.ts'
import type { Bundle } from './bundles.ts'
import type { FigureInput, NodeFigure, StrandFigure } from './figure.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { gapBetween, loop, ribbon } from './ribbon.ts'

const DEFAULT_BEND = 0.08

/** The strands between two nodes, side by side, one for each bundle. */
export function pairStrands(
  a: NodeFigure,
  b: NodeFigure,
  bundles: readonly Bundle[],
  { arrangement }: Pick<FigureInput, 'arrangement'>,
): StrandFigure[] {
  const self = a.entity.id === b.entity.id
  if (!self && gapBetween(a, b) <= 0) return []
  const widths = bundles.map(({ width }) => width)
  const bend = arrangement.bends[pairKey(a.entity.id, b.entity.id)] ?? DEFAULT_BEND
  const curves = self ? widths.map(() => loop(a)) : ribbon(a, b, bend, widths)
  return bundles.map(({ first, ...shown }, i) => {
    const [{ relation }] = shown.relations
    const curve = curves[i] ?? loop(a)
    return {
      ...shown,
      curve: relation.source === a.entity.id ? curve : reversed(curve),
      badge: first ? (arrangement.badges[relation.id] ?? 0.5) : null,
    }
  })
}
