import type { Evidence } from '../dataset/dataset.ts'

export const TENSES = ['present', 'past'] as const
export type Tense = (typeof TENSES)[number]

/** The tense in which a relation is told: the past if all evidence that affirms it, or else all that denies it, is of the past. */
export function tenseOf(evidence: readonly Pick<Evidence, 'stance' | 'tense'>[]): Tense {
  const affirming = evidence.filter(({ stance }) => stance !== 'denied')
  const telling = affirming.length > 0 ? affirming : evidence
  return telling.length > 0 && telling.every(({ tense }) => tense === 'past') ? 'past' : 'present'
}
