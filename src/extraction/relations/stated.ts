import type { Span } from '../../domain/dataset/dataset.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { StanceReading } from './stance.ts'

/** A relation that a sentence states by itself. */
export interface Stated {
  readonly type: string
  readonly source: Found
  readonly target: Found
  readonly trigger: Span
  readonly reading: StanceReading
  readonly sentence: ReadSentence
}

/** Types of relations that a name or a title presupposes, whatever the rest of the sentence states. */
export const PRESUPPOSED: ReadonlySet<string> = new Set([
  'heads-state',
  'holds-office',
  'part-of',
  'capital-of',
  'active-in',
  'located-in',
])

/**
 * For types that cannot join some kinds of ends, the nearest type that can. The trigger gate then flags that the words are listed for
 * another type, so that a person looks.
 */
export const NEAREST: Readonly<Record<string, readonly string[]>> = {
  attacks: ['fights'],
  kills: ['kills-soldiers', 'fights', 'attacks'],
  captures: ['fights'],
  supports: ['cooperates-with'],
}
