import type { Document, Evidence, Relation, Span } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { bySentences, countSentences } from '../evidence/countSentences.ts'
import { compareDates } from '../evidence/evidenceOrder.ts'
import type { VisibleRelation } from '../filters/filters.ts'

/** The sort orders of the sentences below a relation: by article, or by date. */
export const PAIR_ORDERS = ['document', 'date'] as const
export type PairOrder = (typeof PAIR_ORDERS)[number]

/** A relation and a piece of its evidence. */
export interface PairStatement {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** One sentence, or several that evidence quotes together, at its first printing. */
export interface PairPassage extends Span {
  readonly document: Document
  /** The relations of the pair that it states, each once. */
  readonly statements: readonly PairStatement[]
  /** How many more times the articles print it as evidence of this pair. */
  readonly copies: number
}

/** A relation of the pair with the passages that are listed below it. */
export interface PairGroup {
  readonly relation: Relation
  /** The evidence that the group was made from. */
  readonly evidence: readonly Evidence[]
  readonly passages: readonly PairPassage[]
  /** The number of its sentences that are listed elsewhere, because they state something else too. */
  readonly elsewhere: number
}

/** Joins the evidence of one document wherever it overlaps. */
function joined(document: Document, statements: readonly PairStatement[]): readonly PairPassage[] {
  const passages: { start: number; end: number; statements: PairStatement[] }[] = []
  for (const statement of statements.toSorted((a, b) => a.evidence.start - b.evidence.start)) {
    const { start, end } = statement.evidence
    const last = passages.at(-1)
    if (last === undefined || start >= last.end) {
      passages.push({ start, end, statements: [statement] })
      continue
    }
    last.end = Math.max(last.end, end)
    if (last.statements.every(({ relation }) => relation !== statement.relation)) last.statements.push(statement)
  }
  return passages.map((passage) => ({ ...passage, document, copies: 0 }))
}

/** All passages in the order of the articles. What is printed again is counted at its first printing. */
function passagesOf(relations: readonly VisibleRelation[], lookup: Lookup): readonly PairPassage[] {
  const statements = relations.flatMap(({ relation, evidence }) => evidence.map((one) => ({ relation, evidence: one })))
  const passages: PairPassage[] = []
  const holder = new Map<number, number>()
  for (const document of lookup.document.values()) {
    const own = statements.filter(({ evidence }) => evidence.document === document.id)
    for (const passage of joined(document, own)) {
      const numbers = numbersOf(passage, lookup)
      const at = holder.get(numbers[0] ?? -1)
      const first = at === undefined ? undefined : passages[at]
      if (at === undefined || first === undefined || numbers.some((number) => !holder.has(number))) {
        for (const number of numbers) if (!holder.has(number)) holder.set(number, passages.length)
        passages.push(passage)
        continue
      }
      const isNew = ({ relation }: PairStatement) => first.statements.every((one) => one.relation !== relation)
      passages[at] = {
        ...first,
        statements: [...first.statements, ...passage.statements.filter(isNew)],
        copies: first.copies + 1,
      }
    }
  }
  return passages
}

const numbersOf = ({ document, start, end }: PairPassage, { sentenceNumbers }: Lookup) =>
  sentenceNumbers({ document: document.id, start, end })

/**
 * The sentences of a pair, each once, below the relations that they state. The relation with the most sentences comes first,
 * and a sentence that states several is listed below the first of them.
 * @param relations the relations of the pair, with the evidence to list
 * @param listed evidence whose sentences are listed already
 */
export function pairGroups(
  relations: readonly VisibleRelation[],
  by: PairOrder,
  lookup: Lookup,
  listed: readonly Evidence[] = [],
): readonly PairGroup[] {
  const sorted = bySentences(relations, lookup)
  const before = new Set(listed.flatMap((one) => lookup.sentenceNumbers(one)))
  const passages = passagesOf(sorted, lookup).filter((one) => numbersOf(one, lookup).some((n) => !before.has(n)))
  const date = ({ document }: PairPassage) => known(lookup.document, document.id).published?.date ?? ''
  // The sort is stable, so that the sentences of a day stay in the order of the articles.
  const ordered = by === 'document' ? passages : passages.toSorted((a, b) => compareDates(date(a), date(b)))
  const groupOf = (passage: PairPassage) =>
    sorted.find(({ relation }) => passage.statements.some((one) => one.relation === relation))?.relation
  return sorted.map(({ relation, evidence }) => {
    const own = ordered.filter((passage) => groupOf(passage) === relation)
    const here = new Set(own.flatMap((passage) => numbersOf(passage, lookup)))
    const all = new Set(evidence.flatMap((one) => lookup.sentenceNumbers(one)))
    return { relation, evidence, passages: own, elsewhere: [...all].filter((number) => !here.has(number)).length }
  })
}

/** The number of distinct sentences that passages hold. */
export const countPassages = (groups: readonly PairGroup[], lookup: Lookup): number =>
  countSentences(
    groups.flatMap(({ passages }) =>
      passages.map(({ document, start, end }) => ({ document: document.id, start, end })),
    ),
    lookup,
  )
