import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Counting } from '../../domain/evidence/countSentences.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'

/** The number of distinct sentences behind events of the timeline: one sentence may date several relations. */
export const sentencesIn = (events: readonly { readonly evidence: Evidence }[], counting: Counting): number =>
  countSentences(
    events.map(({ evidence }) => evidence),
    counting,
  )
