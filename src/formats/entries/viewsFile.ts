import * as v from 'valibot'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { LONGEST_NAME, tidyName } from '../../domain/saved/savedViews.ts'
import type { EntryFault, EntryProblem, FileFault } from './entryFile.ts'
import { idUpTo, moment, readEntries, readJson, textUpTo, writeEntries } from './entryFile.ts'

/** What is wrong with a file of views as a whole. */
export type ViewsFileFault = FileFault | 'not-views'

/** Errors of an entry, besides those that any entry can have. */
type ViewFault = 'bad-name'
export type ViewProblem = EntryProblem<EntryFault | ViewFault>

export type ViewsFile =
  | { readonly ok: false; readonly fault: ViewsFileFault }
  | { readonly ok: true; readonly views: readonly SavedView[]; readonly problems: readonly ViewProblem[] }

/** Limits for files from elsewhere; the app's own storage has none. */
const LIMITS = { length: 8_000_000, views: 2_000 }
const LONGEST_VIEW = 8_000

const fails = (fault: ViewFault): ViewFault => fault
const id = idUpTo(200)

const schema = v.strictObject({
  id,
  name: v.pipe(
    textUpTo(2 * LONGEST_NAME),
    v.check((name) => name !== '' && name === tidyName(name), fails('bad-name')),
  ),
  dataset: id,
  view: textUpTo(LONGEST_VIEW),
  at: moment,
}) satisfies v.GenericSchema<unknown, SavedView>

const FORMAT = 'sanad-views/1'
const header = v.object({ format: v.literal(FORMAT), views: v.array(v.unknown()) })

/**
 * Reads a file of views from an untrusted source. Never throws. Returns the valid entries, and for each invalid one its place
 * and first error.
 */
export function readViewsFile(text: string, limits = LIMITS): ViewsFile {
  const json = readJson(text, limits.length)
  if (!json.ok) return json
  const read = v.safeParse(header, json.value)
  if (!read.success) return { ok: false, fault: 'not-views' }
  const { views: listed } = read.output
  if (listed.length > limits.views) return { ok: false, fault: 'too-many' }
  const kind = { list: 'views', schema, keyOf: (view: SavedView) => view.id, nameOf: ({ name }: SavedView) => name }
  const { entries: views, problems } = readEntries<SavedView, ViewFault>(listed, kind)
  return { ok: true, views, problems }
}

/** Writes a file of views, with the time of writing (ISO 8601 in UTC). */
export function writeViewsFile(exported: string, views: readonly SavedView[]): string {
  const entries = views.map(({ id: own, name, dataset, view, at }) => ({ id: own, name, dataset, view, at }))
  return writeEntries({ format: FORMAT, exported }, 'views', entries)
}
