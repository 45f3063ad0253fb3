import * as v from 'valibot'
import type { Flag } from '../domain/flags'
import { flagKey, REASONS } from '../domain/flags'

/** What is wrong with a flags file as a whole. */
export type FileFault = 'too-large' | 'not-json' | 'not-flags' | 'too-many'

/** What is wrong with one of its entries. */
export type EntryFault =
  | 'not-entry'
  | 'unknown-key'
  | 'missing-key'
  | 'not-text'
  | 'too-long'
  | 'bad-id'
  | 'bad-range'
  | 'bad-reason'
  | 'bad-time'
  | 'twice'

/** An entry that was left out: where, and why. */
export interface FlagProblem {
  readonly code: EntryFault
  /** `flags[3].reason` */
  readonly path: string
  /** What stands there, shortened. */
  readonly found: string
}

export type FlagsFile =
  | { readonly ok: false; readonly fault: FileFault }
  | {
      readonly ok: true
      /** The id of the dataset that the flags were set in. */
      readonly dataset: string
      readonly flags: readonly Flag[]
      readonly problems: readonly FlagProblem[]
    }

/** What is read of a stranger's file; what the app itself has kept has no limits. */
const LIMITS = { length: 8_000_000, flags: 20_000 }

const fails = (code: EntryFault): EntryFault => code
const id = v.pipe(v.string(), v.maxLength(400, fails('too-long')), v.regex(/^[a-z0-9-]+$/, fails('bad-id')))
const offset = v.pipe(v.number(), v.safeInteger(fails('bad-range')), v.minValue(0, fails('bad-range')))
const words = v.pipe(v.string(), v.maxLength(10_000, fails('too-long')))

/** Whether a text is a moment in UTC, as the file writes it. */
const isMoment = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text))

const entry = v.pipe(
  v.strictObject({
    relation: id,
    document: id,
    start: offset,
    end: offset,
    quote: words,
    reason: v.picklist(REASONS, fails('bad-reason')),
    note: words,
    at: v.pipe(v.string(), v.check(isMoment, fails('bad-time'))),
  }),
  v.forward(
    v.check(({ start, end, quote }) => end - start === quote.length && start < end, fails('bad-range')),
    ['end'],
  ),
) satisfies v.GenericSchema<unknown, Flag>

const header = v.object({ format: v.literal('sanad-flags/1'), dataset: id, flags: v.array(v.unknown()) })

/** The issue of an entry in the words of this format. */
function problemOf(issue: v.InferIssue<typeof entry>, place: string): FlagProblem {
  const step = issue.path?.[0]
  const key = Array.isArray(step?.input) ? undefined : step?.key
  const path = key === undefined ? place : `${place}.${String(key).slice(0, 80)}`
  const { input } = issue
  const found = typeof input === 'string' || typeof input === 'number' ? String(input).slice(0, 80) : issue.received
  const code = (): EntryFault => {
    if (key === undefined) return 'not-entry'
    if (issue.expected === 'never') return 'unknown-key'
    if (issue.type === 'strict_object') return 'missing-key'
    if (issue.type === 'string') return 'not-text'
    if (issue.type === 'number') return 'bad-range'
    return issue.message as EntryFault
  }
  return { code: code(), path, found }
}

/**
 * Reads a flags file that anybody may have written. Never throws: good entries are kept, and each that is not is reported
 * with its place and the first thing that is wrong with it.
 */
export function readFlagsFile(text: string, limits = LIMITS): FlagsFile {
  if (text.length > limits.length) return { ok: false, fault: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, fault: 'not-json' }
  }
  const read = v.safeParse(header, value)
  if (!read.success) return { ok: false, fault: 'not-flags' }
  if (read.output.flags.length > limits.flags) return { ok: false, fault: 'too-many' }
  const flags = new Map<string, Flag>()
  const problems: FlagProblem[] = []
  for (const [index, one] of read.output.flags.entries()) {
    const place = `flags[${index}]`
    const { success, output, issues } = v.safeParse(entry, one, { abortEarly: true })
    if (!success) problems.push(problemOf(issues[0], place))
    else if (flags.has(flagKey(output))) problems.push({ code: 'twice', path: place, found: output.relation })
    else flags.set(flagKey(output), output)
  }
  return { ok: true, dataset: read.output.dataset, flags: [...flags.values()], problems }
}

/** A flags file: the flags, the dataset that they are of, and when it was written (ISO 8601 in UTC). */
export function writeFlagsFile(dataset: string, exported: string, flags: readonly Flag[]): string {
  const rows = flags.map(({ relation, document, start, end, quote, reason, note, at }) =>
    JSON.stringify({ relation, document, start, end, quote, reason, note, at }),
  )
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`
  return `{\n  "format": "sanad-flags/1",\n  "dataset": ${JSON.stringify(dataset)},\n  "exported": ${JSON.stringify(exported)},\n  "flags": ${list}\n}\n`
}
