import * as v from 'valibot'

/** Errors that any file can have as a whole. */
export type FileFault = 'too-large' | 'not-json' | 'too-many'

/** Errors that an entry of any file can have. */
export type EntryFault =
  | 'not-entry'
  | 'unknown-key'
  | 'missing-key'
  | 'not-text'
  | 'too-long'
  | 'bad-id'
  | 'bad-time'
  | 'twice'

/** An entry that was left out: where, and why. */
export interface EntryProblem<Fault extends string> {
  readonly code: Fault
  /** `flags[3].reason` */
  readonly path: string
  /** The value found there, shortened. */
  readonly found: string
}

const fails = (fault: EntryFault): EntryFault => fault

/** A text of at most this many characters. */
export const textUpTo = (length: number) => v.pipe(v.string(fails('not-text')), v.maxLength(length, fails('too-long')))

export const idUpTo = (length: number) => v.pipe(textUpTo(length), v.regex(/^[a-z0-9-]+$/, fails('bad-id')))

const isMoment = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** A time in UTC, in the form that these files use. */
export const moment = v.pipe(v.string(fails('not-text')), v.check(isMoment, fails('bad-time')))

/** The value in a file, or why there is none. `length` is the length of the text, in UTF-16 code units. */
export function readJson(
  text: string,
  length: number,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FileFault } {
  if (text.length > length) return { ok: false, fault: 'too-large' }
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { ok: false, fault: 'not-json' }
  }
}

/** The value that a browser has stored in place of a file, as text, even if it is not a text. */
export const keptText = (kept: unknown): string => (typeof kept === 'string' ? kept : JSON.stringify(kept))

interface Kind<Entry> {
  /** The key of the list in the file. */
  readonly list: string
  /** The schema's messages are the codes of errors, except for missing and unknown keys. */
  readonly schema: v.GenericSchema<unknown, Entry>
  /** Of two entries with the same key, only the first is kept. */
  readonly keyOf: (entry: Entry) => string
  /** The name to report for the second. */
  readonly nameOf: (entry: Entry) => string
}

function problemOf<Fault extends string>(issue: v.BaseIssue<unknown>, place: string): EntryProblem<Fault | EntryFault> {
  const step = issue.path?.[0]
  const key = Array.isArray(step?.input) ? undefined : step?.key
  const path = key === undefined ? place : `${place}.${String(key).slice(0, 80)}`
  const { input } = issue
  const found = typeof input === 'string' || typeof input === 'number' ? String(input).slice(0, 80) : issue.received
  const code = () => {
    if (key === undefined) return 'not-entry'
    if (issue.expected === 'never') return 'unknown-key'
    return issue.type === 'strict_object' ? 'missing-key' : (issue.message as Fault)
  }
  return { code: code(), path, found }
}

/**
 * Reads entries from an untrusted source. Returns the valid entries, and for each invalid one its place and first error.
 */
export function readEntries<Entry, Fault extends string>(
  listed: readonly unknown[],
  { list, schema, keyOf, nameOf }: Kind<Entry>,
): { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem<Fault | EntryFault>[] } {
  const entries = new Map<string, Entry>()
  const problems: EntryProblem<Fault | EntryFault>[] = []
  for (const [index, one] of listed.entries()) {
    const path = `${list}[${index}]`
    const { success, output, issues } = v.safeParse(schema, one, { abortEarly: true })
    if (!success) problems.push(problemOf<Fault>(issues[0], path))
    else if (entries.has(keyOf(output))) problems.push({ code: 'twice', path, found: nameOf(output) })
    else entries.set(keyOf(output), output)
  }
  return { entries: [...entries.values()], problems }
}

/** Writes a file with a head and a list of entries, one per line, so that two files can be compared. */
export function writeEntries(head: Readonly<Record<string, string>>, list: string, entries: readonly object[]): string {
  const said = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const rows = entries.map((one) => JSON.stringify(one))
  const listed = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`
  return `{\n  ${[...said, `${JSON.stringify(list)}: ${listed}`].join(',\n  ')}\n}\n`
}
