import { contains } from '../../domain/text/spans.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import { presupposed } from '../relations/presupposed.ts'
import { readStance } from '../relations/stance.ts'
import { PRESUPPOSED } from '../relations/stated.ts'
import type { Candidate, Finding, FindingCode, NamedEntity } from './candidate.ts'

/** Auxiliaries and adverbs between a negation and its verb. */
const BETWEEN = /^(?:t|yet|ever|be|been|have|even|\p{Ll}+ly)$/u

/**
 * Fourth gate: the cues of negation, supposition and speech around the trigger agree with the stance. A claim has a speaker,
 * whom the document names.
 */
export function stanceGate(
  { type, evidence }: Candidate,
  text: string,
  sentences: readonly ReadSentence[],
  entities: ReadonlyMap<string, NamedEntity>,
): Finding[] {
  const { stance, attributedTo, trigger } = evidence
  const findings: Finding[] = []
  if (stance === 'attributed' && attributedTo === undefined) findings.push(finding('speaker-missing', 'refuse', stance))
  if (attributedTo !== undefined && !isNamed(attributedTo, text, entities))
    findings.push(finding('speaker-not-named', 'refuse', attributedTo))
  const sentence = trigger === undefined ? undefined : sentences.find((one) => contains(one, trigger))
  if (trigger === undefined || sentence === undefined) return findings
  const isPresupposed = presupposed(sentence).some(
    (one) => one.type === type && one.trigger.start < trigger.end && trigger.start < one.trigger.end,
  )
  if ((PRESUPPOSED.has(type) || isPresupposed) && stance === 'asserted') return findings
  const at = sentence.words.findIndex(({ end }) => end > trigger.start)
  const last = sentence.words.findLastIndex(({ start }) => start < trigger.end)
  const { stance: read, cues } = readStance(sentence, at, Math.max(at, last))
  if (read === stance) return findings
  // The gravest error is to assert what the words deny or only suppose.
  const isWorse = read === 'denied' && (stance === 'asserted' || stance === 'attributed') && isClose(sentence, at, cues)
  const words = cues.join(' ')
  if (isWorse) findings.push(finding('stance-differs', 'refuse', words))
  else findings.push(finding(words === '' ? 'stance-uncued' : 'stance-unconfirmed', 'flag', words))
  return findings
}

/** Whether a cue is directly before the trigger, where it can refer to nothing else. */
function isClose({ words }: ReadSentence, at: number, cues: readonly string[]): boolean {
  for (let back = 1; back <= 3; back++) {
    const key = words[at - back]?.key ?? ''
    if (cues.includes(key.replace(/^[وف](?=.{2})/, '')) || cues.includes(key)) return true
    if (!BETWEEN.test(key)) return false
  }
  return false
}

function isNamed(id: string, text: string, entities: ReadonlyMap<string, NamedEntity>): boolean {
  const aliases = entities.get(id)?.aliases
  return aliases !== undefined && [...aliases].some((alias) => text.includes(alias))
}

function finding(code: FindingCode, severity: Finding['severity'], words: string): Finding {
  return { gate: 'stance', code, severity, words: words.slice(0, 80) }
}
