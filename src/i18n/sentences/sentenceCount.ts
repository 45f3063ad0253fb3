import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Counting } from '../../domain/evidence/countSentences.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { reviewedOf } from '../../domain/review/reviewState.ts'
import type { Translate } from '../engine/words.ts'

/** "4 sentences", or "4 sentences, 1 of them only proposed": a count never passes proposals off as reviewed. */
export function sentenceCount(t: Translate, evidence: readonly Evidence[], counting: Counting): string {
  const count = countSentences(evidence, counting)
  const sentences = t('app.sentences', { count })
  const reviewed = reviewedOf(evidence)
  if (reviewed === evidence) return sentences
  const proposed = count - countSentences(reviewed, counting)
  if (proposed === 0) return sentences
  return proposed === count
    ? t('review.all', { sentences })
    : t('review.part', { sentences, proposed: t('review.count', { count: proposed }) })
}
