import type { Evidence } from '../dataset/dataset.ts'
import { decisiveOf } from '../review/reviewState.ts'

/** Why a relation cannot be stated outright: its evidence only supposes it, or only denies it. */
export const RESERVATIONS = ['supposed', 'denied'] as const
export type Reservation = (typeof RESERVATIONS)[number]

/**
 * The reservation that a heading or a label needs before it states a relation; `null` if some evidence asserts or attributes
 * it.
 */
export function reservationOf(evidence: readonly Evidence[]): Reservation | null {
  const stances = new Set(decisiveOf(evidence).map(({ stance }) => stance))
  if (stances.has('asserted') || stances.has('attributed')) return null
  if (stances.has('hypothetical')) return 'supposed'
  return stances.has('denied') ? 'denied' : null
}
