import type { Evidence, Stance } from '../dataset/dataset.ts'
import type { Counting } from './countSentences.ts'
import { stanceCounts } from './countSentences.ts'
import { decisiveOf } from '../review/reviewState.ts'

/** How well a relation is documented, and with which stance. */
export interface Strength {
  readonly documents: number
  /** The number of distinct sentences with each stance. */
  readonly stances: Readonly<Record<Stance, number>>
  /** The stance that the relation is shown with; see `shownStance`. */
  readonly stance: Stance
  /** Whether some of the evidence that decides affirms the relation and some denies it. */
  readonly contested: boolean
}

/**
 * The stance that evidence of several stances is shown with, in every view and export: the affirming stance of most distinct
 * sentences; of equally many, the weaker. `denied` if nothing affirms. Denials beside affirmations are shown separately. Proposals decide only
 * where nothing has been reviewed.
 */
export function shownStance(evidence: readonly Evidence[], counting: Counting): Stance {
  return shownOf(stanceCounts(decisiveOf(evidence), counting))
}

/** As `shownStance`, of counted stances in the order of `STANCES`. */
export function shownOf(counts: readonly { readonly stance: Stance; readonly count: number }[]): Stance {
  const [first, ...others] = counts.filter(({ stance }) => stance !== 'denied')
  if (first === undefined) return 'denied'
  // Stances are sorted from the strongest to the weakest, so of equal counts the last wins.
  return others.reduce((most, next) => (next.count >= most.count ? next : most), first).stance
}

export function strengthOf(evidence: readonly Evidence[], counting: Counting): Strength {
  const counts = stanceCounts(evidence, counting)
  const countOf = (stance: Stance) => counts.find((one) => one.stance === stance)?.count ?? 0
  const decisive = decisiveOf(evidence)
  const deciding = decisive === evidence ? counts : stanceCounts(decisive, counting)
  return {
    documents: new Set(evidence.map(({ document }) => document)).size,
    stances: {
      asserted: countOf('asserted'),
      attributed: countOf('attributed'),
      hypothetical: countOf('hypothetical'),
      denied: countOf('denied'),
    },
    stance: shownOf(deciding),
    contested: deciding.length > 1 && deciding.some(({ stance }) => stance === 'denied'),
  }
}
