import type { MarkedEnd, Span } from '../../domain/dataset/dataset.ts'
import { contains, fits } from '../../domain/text/spans.ts'
import { arabicKey } from '../tokens/words.ts'
import type { Candidate, Finding, FindingCode, NamedEntity } from './candidate.ts'

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u
/** Particles that Arabic writes onto the front of a name, and nothing else. */
const CLITICS = /^[وف]?[بكل]?(?:ال)?$/u

/** Second gate: both ends are named in the quote by one of their names, or a pronoun or ellipsis is declared. */
export function endsGate(
  { source, target, evidence }: Candidate,
  text: string,
  entities: ReadonlyMap<string, NamedEntity>,
): Finding[] {
  const findings: Finding[] = []
  if (source === target) findings.push(finding('same-end', 'refuse', source))
  for (const [id, mark] of [
    [source, evidence.subject],
    [target, evidence.object],
  ] as const) {
    const entity = entities.get(id)
    if (entity === undefined) findings.push(finding('unknown-entity', 'refuse', id))
    else findings.push(...endFindings(entity, mark, evidence, text))
  }
  const { subject, object } = evidence
  const isShared = subject?.implied === true && object?.implied === true
  // One declared pronoun may stand for both: “the two countries”.
  if (subject !== undefined && object !== undefined && !isShared && crosses(subject, object))
    findings.push(finding('ends-overlap', 'refuse', text.slice(subject.start, object.end)))
  return findings
}

function endFindings(entity: NamedEntity, mark: MarkedEnd | undefined, quote: Span, text: string): Finding[] {
  if (mark === undefined) return [finding('end-unmarked', 'flag', entity.id)]
  if (!fits(mark, text.length) || !contains(quote, mark)) return [finding('end-outside', 'refuse', entity.id)]
  const words = text.slice(mark.start, mark.end)
  if (mark.implied === true) return [finding('end-implied', 'flag', words)]
  if (isPartOfWord(text, mark)) return [finding('end-part-of-word', 'refuse', words)]
  if (entity.aliases.has(words)) return []
  const key = looseKey(words)
  const isVariant = [...entity.aliases].some((alias) => looseKey(alias) === key)
  // A variant spelling is not a declared name, so a person decides.
  return [finding(isVariant ? 'end-other-spelling' : 'end-not-named', isVariant ? 'flag' : 'refuse', words)]
}

/** Whether a range begins or ends inside a word, particles of Arabic apart. */
export function isPartOfWord(text: string, { start, end }: Span): boolean {
  if (LETTER.test(text[end - 1] ?? '') && LETTER.test(text[end] ?? '')) return true
  if (!LETTER.test(text[start] ?? '') || !LETTER.test(text[start - 1] ?? '')) return false
  let from = start
  while (from > 0 && LETTER.test(text[from - 1] ?? '')) from -= 1
  return !CLITICS.test(text.slice(from, start))
}

const looseKey = (words: string) => arabicKey(words).toLowerCase().replace(/\s+/g, ' ')

/** Whether two ranges overlap and neither contains the other, or they are equal. */
const crosses = (a: Span, b: Span) =>
  a.start < b.end && b.start < a.end && (a.start === b.start ? a.end === b.end : !contains(a, b) && !contains(b, a))

function finding(code: FindingCode, severity: Finding['severity'], words: string): Finding {
  return { gate: 'ends', code, severity, words: words.slice(0, 80) }
}
