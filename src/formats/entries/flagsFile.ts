import * as v from 'valibot'
import type { Flag } from '../../domain/flags/flags.ts'
import { flagKey, REASONS } from '../../domain/flags/flags.ts'
import type { EntryFault, EntryProblem, FileFault } from './entryFile.ts'
import { idUpTo, moment, readEntries, readJson, textUpTo, writeEntries } from './entryFile.ts'

/** What is wrong with a flags file as a whole. */
export type FlagsFileFault = FileFault | 'not-flags'

/** Errors of an entry, besides those that any entry can have. */
type FlagFault = 'bad-range' | 'bad-reason'
export type FlagProblem = EntryProblem<EntryFault | FlagFault>

export type FlagsFile =
  | { readonly ok: false; readonly fault: FlagsFileFault }
  | {
      readonly ok: true
      /** The id of the dataset that the flags belong to. */
      readonly dataset: string
      readonly flags: readonly Flag[]
      readonly problems: readonly FlagProblem[]
    }

/** Limits for files from elsewhere; the app's own storage has none. */
const LIMITS = { length: 8_000_000, flags: 20_000 }

const fails = (fault: FlagFault): FlagFault => fault
const id = idUpTo(400)
const offset = v.pipe(
  v.number(fails('bad-range')),
  v.safeInteger(fails('bad-range')),
  v.minValue(0, fails('bad-range')),
)
const words = textUpTo(10_000)

const schema = v.pipe(
  v.strictObject({
    relation: id,
    document: id,
    start: offset,
    end: offset,
    quote: words,
    reason: v.picklist(REASONS, fails('bad-reason')),
    note: words,
    at: moment,
  }),
  v.forward(
    v.check(({ start, end, quote }) => end - start === quote.length && start < end, fails('bad-range')),
    ['end'],
  ),
) satisfies v.GenericSchema<unknown, Flag>

const FORMAT = 'sanad-flags/1'
const header = v.object({ format: v.literal(FORMAT), dataset: id, flags: v.array(v.unknown()) })

/**
 * Reads a flags file from an untrusted source. Never throws. Returns the valid entries, and for each invalid one its place and
 * first error.
 */
export function readFlagsFile(text: string, limits = LIMITS): FlagsFile {
  const json = readJson(text, limits.length)
  if (!json.ok) return json
  const read = v.safeParse(header, json.value)
  if (!read.success) return { ok: false, fault: 'not-flags' }
  const { dataset, flags: listed } = read.output
  if (listed.length > limits.flags) return { ok: false, fault: 'too-many' }
  const kind = { list: 'flags', schema, keyOf: flagKey, nameOf: ({ relation }: Flag) => relation }
  const { entries: flags, problems } = readEntries<Flag, FlagFault>(listed, kind)
  return { ok: true, dataset, flags, problems }
}

/** Writes a flags file: the flags, their dataset, and the time of writing (ISO 8601 in UTC). */
export function writeFlagsFile(dataset: string, exported: string, flags: readonly Flag[]): string {
  const entries = flags.map(({ relation, document, start, end, quote, reason, note, at }) => ({
    relation,
    document,
    start,
    end,
    quote,
    reason,
    note,
    at,
  }))
  return writeEntries({ format: FORMAT, dataset, exported }, 'flags', entries)
}
