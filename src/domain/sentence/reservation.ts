import type { Evidence } from '../dataset/dataset.ts'
import { strengthOf } from '../evidence/strength.ts'

/** Why a relation cannot be stated outright: its evidence only supposes it, or only denies it. */
export const RESERVATIONS = ['supposed', 'denied'] as const
export type Reservation = (typeof RESERVATIONS)[number]

/** What a heading or a label has to say before it states a relation; `null` if some evidence asserts it or attributes it. */
export function reservationOf(evidence: readonly Evidence[]): Reservation | null {
  const { asserted, attributed, hypothetical, denied } = strengthOf(evidence).stances
  if (asserted + attributed > 0) return null
  if (hypothetical > 0) return 'supposed'
  return denied > 0 ? 'denied' : null
}
