import type { Dataset, Evidence, Span } from '../dataset/dataset.ts'
import type { Arrivals } from './joinLatest.ts'
import { joinLatest } from './joinLatest.ts'
import { sliceOf } from '../text/spans.ts'

/** What can be wrong with evidence; the words are in `i18n/flagWords.ts`. */
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
 * A reader's word that a piece of evidence is wrong. It names the evidence by relation, document and exact range, and
 * carries the words that stood there, so that it is never taken for a flag of other words.
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

/** A piece of evidence has one flag at most; this names it. */
export function flagKey({ relation, document, start, end }: Pick<Flag, 'relation' | 'document' | 'start' | 'end'>) {
  return `${relation} ${document} ${start} ${end}`
}

/** The key of the flag that a relation's piece of evidence would have. */
function evidenceKey(relation: string, { document, start, end }: Evidence): string {
  return flagKey({ relation, document, start, end })
}

/** What a flag says of a piece of evidence, before a reader has said why. */
export function anchorOf(dataset: Dataset, relation: string, { document, start, end }: Evidence) {
  const text = dataset.documents.find(({ id }) => id === document)?.text ?? ''
  return { relation, document, start, end, quote: sliceOf(text, { start, end }) }
}

const byKey = (flags: readonly Flag[]) => new Map(flags.map((flag) => [flagKey(flag), flag]))

/** The flag of a relation's piece of evidence, if it has one. */
export const flagOf = (flags: readonly Flag[], relation: string, evidence: Evidence): Flag | undefined =>
  flags.find((flag) => flagKey(flag) === evidenceKey(relation, evidence))

/** The evidence of a dataset that flags are on: of those words, at that place. */
export function flaggedEvidence(dataset: Dataset, flags: readonly Flag[]): ReadonlySet<Evidence> {
  const evidenceOf = new Map(dataset.relations.map(({ id, evidence }) => [id, evidence]))
  return new Set(
    resolveFlags(dataset, flags).found.flatMap(({ flag, evidence }) => evidenceOf.get(flag.relation)?.[evidence] ?? []),
  )
}

/** The flags with this one among them, in place of an earlier one of the same evidence. */
export function withFlag(flags: readonly Flag[], flag: Flag): readonly Flag[] {
  const key = flagKey(flag)
  return flags.some((one) => flagKey(one) === key)
    ? flags.map((one) => (flagKey(one) === key ? flag : one))
    : [...flags, flag]
}

/** What leads from one list of flags to another. */
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

/** Makes a change to another list than the one that it was taken from. */
export function changeFlags(flags: readonly Flag[], { set, gone }: FlagChange): readonly Flag[] {
  const left = flags.filter((flag) => !gone.includes(flagKey(flag)))
  return set.reduce<readonly Flag[]>(withFlag, left)
}

/**
 * Why a flag's evidence is not in a dataset: there is no such document; its words stand elsewhere in it, or nowhere; there
 * is no such relation; or the relation no longer rests on these words.
 */
type Miss = 'document' | 'moved' | 'changed' | 'relation' | 'evidence'

export interface FoundFlag {
  readonly flag: Flag
  /** Which of the relation's pieces of evidence, counted from 0. */
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

/** Finds what flags are of, exactly or not at all. */
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

export interface MergedFlags extends Arrivals<Flag> {
  /** Every piece of evidence that is flagged on either side, the present ones first. */
  readonly flags: readonly Flag[]
}

/** Joins flags that came from elsewhere to the present ones; of two of the same evidence the later stays. */
export function mergeFlags(present: readonly Flag[], arriving: readonly Flag[]): MergedFlags {
  const rest = ({ at, reason, note, quote }: Flag) => [at, reason, note, quote]
  const { all: flags, ...arrivals } = joinLatest(present, arriving, { keyOf: flagKey, rest })
  return { flags, ...arrivals }
}
