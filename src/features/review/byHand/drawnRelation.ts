import type { Document, Span, Stance } from '../../../domain/dataset/dataset.ts'
import type { NamedMention } from '../../../domain/reader/reading.ts'
import type { OwnEvidence } from '../../../domain/review/byHand.ts'
import type { Piece } from '../../../domain/review/revision.ts'

/** A relation that is being drawn in a sentence; what is not chosen yet is `null`. */
export interface DrawnRelation {
  readonly subject: NamedMention | null
  readonly object: NamedMention | null
  readonly trigger: Span | null
  readonly type: string | null
  readonly stance: Stance
  /** Whose claim it is. */
  readonly speaker?: string | undefined
}

export const NOTHING_DRAWN: DrawnRelation = {
  subject: null,
  object: null,
  trigger: null,
  type: null,
  stance: 'asserted',
}

/** Whether both are the same words for the same actor. */
export const isAt = (one: NamedMention, other: NamedMention | null): boolean =>
  other !== null && other.entity.id === one.entity.id && other.start === one.start && other.end === one.end

/** A drawn relation without the ends that are no longer mentioned, as after an undo. */
export function stillNamed(drawn: DrawnRelation, mentions: readonly NamedMention[]): DrawnRelation {
  const end = (one: NamedMention | null) =>
    one === null ? null : (mentions.find((mention) => isAt(mention, one)) ?? null)
  return { ...drawn, subject: end(drawn.subject), object: end(drawn.object) }
}

/** A drawn relation in the shape of a piece of evidence, which the gates can examine. */
export interface DraftPiece extends Piece {
  readonly evidence: OwnEvidence
}

/** The piece of evidence that a drawn relation would be; `undefined` until it has both ends. Its type may be missing. */
export function draftOf(
  document: Document,
  passage: Span,
  { subject, object, trigger, type, stance, speaker }: DrawnRelation,
): DraftPiece | undefined {
  if (subject === null || object === null) return undefined
  const mark = ({ start, end, implied }: NamedMention) => ({ start, end, ...(implied === true && { implied }) })
  const evidence: OwnEvidence = {
    document: document.id,
    start: passage.start,
    end: passage.end,
    stance,
    ...(speaker === undefined ? {} : { attributedTo: speaker }),
    subject: mark(subject),
    object: mark(object),
    ...(trigger === null ? {} : { trigger }),
  }
  const relation = {
    id: '',
    source: subject.entity.id,
    target: object.entity.id,
    type: type ?? '',
    evidence: [evidence],
  }
  return { relation, evidence }
}
