import type { Dataset, Evidence, Span } from '../dataset/dataset.ts'
import { todaysId } from '../dataset/formerIds.ts'
import type { JoinResult } from './joinLatest.ts'
import { joinLatest } from './joinLatest.ts'
import { sliceOf } from '../text/spans.ts'

/** What can be wrong with evidence; the words are in `i18n/<language>/flags.ts`. */
export const REASONS = [
  'wrong-entity',
  'boundary',
  'polarity',
  'no-relation',
  'wrong-type',
  'direction',
  'denied',
  'hypothetical',
  'attribution',
  'date',
  'translation',
  'other',
] as const
export type Reason = (typeof REASONS)[number]

/**
 * A user's note that a piece of evidence is wrong. It identifies the evidence by relation, document and exact range, and carries
 * the words of that range, so that it never applies to other words.
 */
export interface Flag extends Span {
  readonly relation: string
  readonly document: string
  readonly quote: string
  readonly reason: Reason
  readonly note: string
  /** When it was set or last changed: ISO 8601 in UTC, such as `2026-11-23T08:30:00.000Z`. */
  readonly at: string
}

/** Identifies a flag; a piece of evidence has at most one. */
export function flagKey({ relation, document, start, end }: Pick<Flag, 'relation' | 'document' | 'start' | 'end'>) {
  return `${relation} ${document} ${start} ${end}`
}

/** The key of the flag that a relation's piece of evidence would have. */
function evidenceKey(relation: string, { document, start, end }: Evidence): string {
  return flagKey({ relation, document, start, end })
}

/** The part of a flag that identifies its evidence, without the reason. */
export function anchorOf(dataset: Dataset, relation: string, { document, start, end }: Evidence) {
  const text = dataset.documents.find(({ id }) => id === document)?.text ?? ''
  return { relation, document, start, end, quote: sliceOf(text, { start, end }) }
}

const byKey = (flags: readonly Flag[]) => new Map(flags.map((flag) => [flagKey(flag), flag]))

/** The flag of a relation's piece of evidence, if it has one. */
export const flagOf = (flags: readonly Flag[], relation: string, evidence: Evidence): Flag | undefined =>
  flags.find((flag) => flagKey(flag) === evidenceKey(relation, evidence))

/** The flagged evidence of a dataset: the same words at the same place. */
export function flaggedEvidence(dataset: Dataset, flags: readonly Flag[]): ReadonlySet<Evidence> {
  const evidenceOf = new Map(dataset.relations.map(({ id, evidence }) => [id, evidence]))
  return new Set(
    resolveFlags(dataset, flags).found.flatMap(({ flag, evidence }) => evidenceOf.get(flag.relation)?.[evidence] ?? []),
  )
}

/** The flags with one added, which replaces an earlier flag of the same evidence. */
export function withFlag(flags: readonly Flag[], flag: Flag): readonly Flag[] {
  const key = flagKey(flag)
  return flags.some((one) => flagKey(one) === key)
    ? flags.map((one) => (flagKey(one) === key ? flag : one))
    : [...flags, flag]
}

/** The difference between two lists of flags. */
export interface FlagChange {
  readonly set: readonly Flag[]
  /** The keys of those removed. */
  readonly gone: readonly string[]
}

export function flagChange(from: readonly Flag[], to: readonly Flag[]): FlagChange {
  const [before, after] = [byKey(from), byKey(to)]
  return {
    set: to.filter((flag) => before.get(flagKey(flag)) !== flag),
    gone: [...before.keys()].filter((key) => !after.has(key)),
  }
}

/** Applies a change to a list, which may differ from the list that the change was computed from. */
export function changeFlags(flags: readonly Flag[], { set, gone }: FlagChange): readonly Flag[] {
  const left = flags.filter((flag) => !gone.includes(flagKey(flag)))
  return set.reduce<readonly Flag[]>(withFlag, left)
}

/**
 * Why a flag's evidence is not in a dataset: the document does not exist; its words are elsewhere in it, or nowhere; the relation
 * does not exist; or the relation no longer rests on these words.
 */
type Miss = 'document' | 'moved' | 'changed' | 'relation' | 'evidence'

export interface FoundFlag {
  readonly flag: Flag
  /** The index in the relation's evidence. */
  readonly evidence: number
}

export interface MissingFlag {
  readonly flag: Flag
  readonly why: Miss
}

export interface ResolvedFlags {
  readonly found: readonly FoundFlag[]
  readonly missing: readonly MissingFlag[]
}

/** Finds the evidence of flags by exact match only. */
export function resolveFlags({ documents, relations }: Dataset, flags: readonly Flag[]): ResolvedFlags {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const evidenceOf = new Map(relations.map(({ id, evidence }) => [id, evidence]))
  const found: FoundFlag[] = []
  const missing: MissingFlag[] = []
  for (const flag of flags) {
    const text = texts.get(flag.document)
    const evidence = evidenceOf.get(flag.relation)
    const at = evidence?.findIndex((one) => evidenceKey(flag.relation, one) === flagKey(flag)) ?? -1
    if (text === undefined) missing.push({ flag, why: 'document' })
    else if (sliceOf(text, flag) !== flag.quote)
      missing.push({ flag, why: text.includes(flag.quote) ? 'moved' : 'changed' })
    else if (evidence === undefined) missing.push({ flag, why: 'relation' })
    else if (at < 0) missing.push({ flag, why: 'evidence' })
    else found.push({ flag, evidence: at })
  }
  return { found, missing }
}

/** The flags, with the ids of relations from earlier versions of the dataset replaced by current ones. */
export function withTodaysRelations(flags: readonly Flag[], { formerIds }: Dataset): readonly Flag[] {
  return flags.map((flag) => {
    const relation = todaysId(formerIds, 'relations', flag.relation)
    return relation === flag.relation ? flag : { ...flag, relation }
  })
}

export interface MergedFlags extends JoinResult<Flag> {
  /** Every piece of evidence that is flagged on either side, the present ones first. */
  readonly flags: readonly Flag[]
}

/** Joins flags from elsewhere with the present ones; of two flags of the same evidence, the later one is kept. */
export function mergeFlags(present: readonly Flag[], arriving: readonly Flag[]): MergedFlags {
  const rest = ({ at, reason, note, quote }: Flag) => [at, reason, note, quote]
  const { all: flags, ...arrivals } = joinLatest(present, arriving, { keyOf: flagKey, rest })
  return { flags, ...arrivals }
}
