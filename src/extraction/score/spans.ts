import type { Span } from '../../domain/dataset/dataset.ts'
import type { Counts } from './counts.ts'

/** When a found span counts as the wanted one. */
export type Match = 'exact' | 'overlapping'

/**
 * Counts found spans against wanted ones. Several found spans inside one wanted span, or the other way round, are each right: the
 * wanted annotation may nest, as "President" and its name do.
 */
export function countSpans(found: readonly Span[], wanted: readonly Span[], match: Match): Counts {
  const fits = (a: Span, b: Span) =>
    match === 'exact' ? a.start === b.start && a.end === b.end : a.start < b.end && b.start < a.end
  const right = found.filter((one) => wanted.some((other) => fits(one, other))).length
  const missed = wanted.filter((one) => !found.some((other) => fits(one, other))).length
  // One found span may answer for several wanted ones; recall counts the wanted ones.
  return { right, wrong: found.length - right, missed }
}
