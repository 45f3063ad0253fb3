import type { Dataset, Evidence, Relation, Review, Stance } from '../dataset/dataset.ts'
import { mirrored } from '../evidence/mirrored.ts'
import type { Statement } from './statement.ts'
import { relationId, relationStating } from './statement.ts'

/** Another version of a record. */
export interface Revision {
  readonly record: Dataset
  /** The evidence that changes, with what replaces it in the other version. */
  readonly replacements: ReadonlyMap<Evidence, Evidence>
}

/** A piece of evidence with the relation that it belongs to. */
export interface Piece {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** What the user changes about a proposal. */
export interface Change {
  readonly type?: string
  /** Subject and object change places. */
  readonly isSwapped?: true
  /** How it is said, and by whom; a claim needs a speaker. */
  readonly stance?: { readonly is: Stance; readonly by?: string }
}

/** The record after a verdict about some of its evidence, by the agent of a person who has said who it is. */
export function judged(record: Dataset, pieces: readonly Evidence[], review: Review, by?: string): Revision {
  const replacements = new Map(pieces.map((one): [Evidence, Evidence] => [one, decided(one, review, by)]))
  return replaced(record, replacements)
}

/** The record after a person has put off a proposal: it stays one, and comes after all others. */
export function putOff(record: Dataset, piece: Evidence): Revision {
  return replaced(record, new Map([[piece, { ...piece, putOff: true }]]))
}

/** A piece of evidence that no longer waits, and whose verdict is that of whoever speaks now. */
function decided(
  { putOff: _, reviewedBy: __, ...evidence }: Evidence,
  review: Review,
  by: string | undefined,
): Evidence {
  return { ...evidence, review, ...(by === undefined ? {} : { reviewedBy: by }) }
}

function replaced(record: Dataset, replacements: ReadonlyMap<Evidence, Evidence>): Revision {
  const relations = record.relations.map((relation) =>
    relation.evidence.some((one) => replacements.has(one))
      ? { ...relation, evidence: relation.evidence.map((one) => replacements.get(one) ?? one) }
      : relation,
  )
  return { record: { ...record, relations }, replacements }
}

/**
 * The record after a person has changed what a piece of evidence states. The change accepts it, and it moves to the relation that
 * it now states, which may be a new one. A relation without evidence is gone.
 */
export function changed(record: Dataset, { relation, evidence }: Piece, change: Change, by?: string): Revision {
  const { source, target } = relation
  const [from, to] = change.isSwapped === true ? [target, source] : [source, target]
  const next = restated(change.isSwapped === true ? mirrored(evidence) : evidence, change, by)
  return moved(record, { relation, evidence }, { source: from, target: to, type: change.type ?? relation.type }, next)
}

/** What nobody proposed stays a person's own after a change. */
function restated(
  { stance, attributedTo, putOff: _, reviewedBy: __, ...rest }: Evidence,
  change: Change,
  by: string | undefined,
): Evidence {
  const speaker = change.stance === undefined ? attributedTo : change.stance.by
  return {
    ...rest,
    stance: change.stance?.is ?? stance,
    ...(speaker === undefined ? {} : { attributedTo: speaker }),
    ...(rest.review === undefined ? {} : { review: 'edited' }),
    ...(by === undefined ? {} : { reviewedBy: by }),
  }
}

/** The record in which a piece of evidence, in its next form, belongs to the relation of another statement. */
export function moved(record: Dataset, { relation, evidence }: Piece, statement: Statement, next: Evidence): Revision {
  const found = relationStating(record, statement)
  const joined = found?.relation
  const said = found?.isMirrored === true ? mirrored(next) : next
  const replacements = new Map([[evidence, said]])
  if (joined === relation) {
    const own = { ...relation, evidence: relation.evidence.map((one) => (one === evidence ? said : one)) }
    return {
      record: { ...record, relations: record.relations.map((one) => (one === relation ? own : one)) },
      replacements,
    }
  }
  const left = relation.evidence.filter((one) => one !== evidence)
  const relations = record.relations.flatMap((one): readonly Relation[] => {
    if (one === joined) return [{ ...one, evidence: [...one.evidence, said] }]
    if (one !== relation) return [one]
    return [
      ...(left.length === 0 ? [] : [{ ...one, evidence: left }]),
      ...(joined === undefined ? [{ ...statement, id: relationId(statement, record), evidence: [said] }] : []),
    ]
  })
  return { record: { ...record, relations }, replacements }
}
