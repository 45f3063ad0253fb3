import type { Document, RelationType } from '../../domain/dataset/dataset.ts'
import { spansTouching } from '../../domain/text/spans.ts'
import { findMentions, type MentionLexica } from '../mentions/findMentions.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Trigger } from '../relations/triggerLexicon.ts'
import type { Phrases } from '../tokens/phrases.ts'
import type { Candidate, NamedEntity, Verdict } from './candidate.ts'
import { endsGate } from './endsGate.ts'
import { quoteGate } from './quoteGate.ts'
import { stanceGate } from './stanceGate.ts'
import { triggerGate } from './triggerGate.ts'
import { typeGate } from './typeGate.ts'

/** The input of the gates. `read` may hold sentences that were read before, by document id. */
export interface GateContext {
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, NamedEntity>
  readonly types: ReadonlyMap<string, RelationType>
  readonly lexica: MentionLexica
  readonly triggers: Phrases<Trigger>
  readonly read: Map<string, readonly ReadSentence[]>
}

/**
 * Passes a candidate through the five gates, whatever its origin: a rule, a model, an import or a person. A quote that is not
 * in the document is refused at once; otherwise every gate reports.
 */
export function examine(candidate: Candidate, context: GateContext): Verdict {
  const document = context.documents.get(candidate.evidence.document)
  const quote = quoteGate(candidate, document)
  const type = context.types.get(candidate.type)
  if (document === undefined || quote.some(({ severity }) => severity === 'refuse'))
    return { status: 'refused', findings: quote }
  const sentences = spansTouching(sentencesOf(document, context), candidate.evidence)
  const findings = [
    ...quote,
    ...endsGate(candidate, document.text, context.entities),
    ...triggerGate(candidate, document.text, type, sentences, context.triggers),
    ...stanceGate(candidate, document.text, sentences, context.entities),
    ...typeGate(candidate, type, context.entities),
  ]
  const isRefused = findings.some(({ severity }) => severity === 'refuse')
  return { status: isRefused ? 'refused' : findings.length > 0 ? 'flagged' : 'passed', findings }
}

function sentencesOf(document: Document, { read, lexica }: GateContext): readonly ReadSentence[] {
  const known = read.get(document.id)
  if (known !== undefined) return known
  const sentences = findMentions(document.text, document.sentences, lexica)
  read.set(document.id, sentences)
  return sentences
}
