import type { Evidence } from '../dataset/dataset.ts'

export const TENSES = ['present', 'past'] as const
export type Tense = (typeof TENSES)[number]

/**
 * The tense of a relation's sentence: past if all evidence that affirms it is of the past, or, if none affirms it, all that
 * denies it.
 */
export function tenseOf(evidence: readonly Pick<Evidence, 'stance' | 'tense'>[]): Tense {
  const affirming = evidence.filter(({ stance }) => stance !== 'denied')
  const telling = affirming.length > 0 ? affirming : evidence
  return telling.length > 0 && telling.every(({ tense }) => tense === 'past') ? 'past' : 'present'
}
