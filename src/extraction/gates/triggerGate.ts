import type { RelationType, Span } from '../../domain/dataset/dataset.ts'
import { contains, fits } from '../../domain/text/spans.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { deliveries } from '../relations/arms.ts'
import { endsOf } from '../relations/ends.ts'
import type { Ends } from '../relations/neighbours.ts'
import { presupposed } from '../relations/presupposed.ts'
import type { Trigger } from '../relations/triggerLexicon.ts'
import type { Phrases } from '../tokens/phrases.ts'
import type { Candidate, Finding, FindingCode } from './candidate.ts'
import { isPartOfWord } from './endsGate.ts'

/**
 * Third gate: the words that state the relation are in the quote, mean this type, and give it this direction. Words that no
 * list contains are flagged for a person.
 */
export function triggerGate(
  { type, evidence }: Candidate,
  text: string,
  relationType: RelationType | undefined,
  sentences: readonly ReadSentence[],
  triggers: Phrases<Trigger>,
): Finding[] {
  const { trigger, subject, object } = evidence
  if (trigger === undefined) return [finding('trigger-missing', 'flag', type)]
  if (!fits(trigger, text.length) || !contains(evidence, trigger)) return [finding('trigger-outside', 'refuse', type)]
  const words = text.slice(trigger.start, trigger.end)
  if (isPartOfWord(text, trigger)) return [finding('trigger-part-of-word', 'refuse', words)]
  if ([subject, object].some((end) => end !== undefined && end.start === trigger.start && end.end === trigger.end))
    return [finding('trigger-is-end', 'flag', words)]
  const sentence = sentences.find((one) => contains(one, trigger))
  if (sentence === undefined || subject === undefined || object === undefined)
    return [finding('direction-unconfirmed', 'flag', words)]
  if (
    [...presupposed(sentence), ...deliveries(sentence)].some(
      (one) => one.type === type && overlaps(one.trigger, trigger) && joins(one, subject, object),
    )
  )
    return []
  const at = sentence.words.findIndex(({ end }) => end > trigger.start)
  const known = triggers.matchesAt(sentence.words, at).filter(({ length, skipped }) => {
    const [first, last] = [sentence.words[at], sentence.words[at + length - 1]]
    return (
      first !== undefined && last !== undefined && first.start + skipped >= trigger.start - 2 && last.end <= trigger.end
    )
  })
  if (known.length === 0) return [finding('trigger-unknown', 'flag', words)]
  const own = known.filter(({ value }) => value.type === type)
  if (own.length === 0) return [finding('trigger-of-other-type', 'flag', words)]
  const ends = own.flatMap(({ value, length }) => endsOf(sentence, value, at, at + length - 1))
  if (ends.some((one) => joins(one, subject, object))) return []
  const isReversed = ends.some((one) => joins(one, object, subject))
  if (isReversed && relationType?.symmetric !== true) return [finding('direction-reversed', 'refuse', words)]
  return isReversed ? [] : [finding('direction-unconfirmed', 'flag', words)]
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const same = (found: Found, mark: Span) => overlaps(found, mark)
const joins = ({ source, target }: Ends, subject: Span, object: Span) => same(source, subject) && same(target, object)

function finding(code: FindingCode, severity: Finding['severity'], words: string): Finding {
  return { gate: 'trigger', code, severity, words: words.slice(0, 80) }
}
