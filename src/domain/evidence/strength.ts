import type { Evidence, Stance } from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'

/** How well a relation is documented, and with which stance. */
export interface Strength {
  readonly documents: number
  readonly stances: Readonly<Record<Stance, number>>
  /** The most frequent stance; of equally frequent ones, the more certain. */
  readonly stance: Stance
  /** Whether some evidence affirms the relation and some denies it. */
  readonly contested: boolean
}

export function strengthOf(evidence: readonly Evidence[]): Strength {
  const stances = { asserted: 0, attributed: 0, hypothetical: 0, denied: 0 }
  for (const { stance } of evidence) stances[stance] += 1
  const stance = STANCES.reduce((most, next) => (stances[next] > stances[most] ? next : most))
  return {
    documents: new Set(evidence.map(({ document }) => document)).size,
    stances,
    stance,
    contested: stances.denied > 0 && stances.denied < evidence.length,
  }
}
