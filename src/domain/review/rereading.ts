import type { Dataset, Evidence } from '../dataset/dataset.ts'
import { placeOf, reapplied } from './reapplied.ts'
import { reviewQueue } from './reviewQueue.ts'
import type { Piece, Revision } from './revision.ts'

/** The next version of a record after its articles were read again, and what changed underneath the decisions. */
export interface Rereading extends Revision {
  /** Decisions that stand. */
  readonly kept: number
  /** Of these, accepted evidence that nobody proposes any more. */
  readonly unproposed: number
  /** Decided evidence whose actors or words are gone. */
  readonly lost: readonly Piece[]
  /** Proposals about the same words that state something else now. */
  readonly changed: readonly { readonly before: Piece; readonly after: Piece }[]
  /** Open proposals that nobody makes any more. */
  readonly gone: readonly Piece[]
  /** Proposals that nobody made before. */
  readonly added: readonly Piece[]
}

const keyOf = ({ relation: { source, target, type }, evidence }: Piece) =>
  `${[source, target].toSorted().join(' ')} ${type} ${placeOf(evidence)}`

const isOpen = ({ evidence }: Piece) => evidence.review === 'proposed'

/** Re-applies the decisions of a record to what is proposed for the same articles today, and compares the two. */
export function rereading(record: Dataset, fresh: Dataset): Rereading {
  const { record: next, kept, unproposed, lost } = reapplied(record, fresh)
  const [before, after] = [allOf(record), allOf(next)]
  const now = new Map(after.map((one) => [keyOf(one), one]))
  const replacements = new Map<Evidence, Evidence>()
  for (const one of before) {
    const same = now.get(keyOf(one))
    if (same !== undefined) replacements.set(one.evidence, same.evidence)
  }
  const known = new Set(before.map(keyOf))
  const added = reviewQueue(next).filter((one) => isOpen(one) && !known.has(keyOf(one)))
  const changed = reviewQueue(record).flatMap((one) => {
    const same = replacements.get(one.evidence)
    const isRestated = same !== undefined && isOpen(one) && isStatedOtherwise(one.evidence, same)
    return isRestated ? [{ before: one, after: pieceOf(after, same) }] : []
  })
  const gone: Piece[] = []
  for (const one of reviewQueue(record).filter(({ evidence }) => !replacements.has(evidence))) {
    if (!isOpen(one)) continue
    const other = added.findIndex(({ evidence }) => placeOf(evidence) === placeOf(one.evidence))
    const [instead] = other < 0 ? [] : added.splice(other, 1)
    if (instead === undefined) {
      gone.push(one)
    } else {
      changed.push({ before: one, after: instead })
      replacements.set(one.evidence, instead.evidence)
    }
  }
  const lostPieces = lost.map((evidence) => pieceOf(before, evidence))
  return { record: next, replacements, kept, unproposed, lost: lostPieces, changed, gone, added }
}

const allOf = ({ relations }: Dataset): readonly Piece[] =>
  relations.flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence })))

function pieceOf(all: readonly Piece[], evidence: Evidence): Piece {
  const found = all.find((one) => one.evidence === evidence)
  if (found === undefined) throw new Error(`No relation has the evidence at ${evidence.document} ${evidence.start}`)
  return found
}

/** Whether a proposal says how something is stated in another way than before. */
const isStatedOtherwise = (a: Evidence, b: Evidence) =>
  b.review === 'proposed' && (a.stance !== b.stance || a.attributedTo !== b.attributedTo)
