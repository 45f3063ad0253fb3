import * as v from 'valibot'
import type { SavedView } from '../domain/savedViews'
import { LONGEST_NAME, tidyName } from '../domain/savedViews'

/** What is wrong with a file of views as a whole. */
export type ViewsFileFault = 'too-large' | 'not-json' | 'not-views' | 'too-many'

/** What is wrong with one of its entries. */
export type ViewFault =
  | 'not-entry'
  | 'unknown-key'
  | 'missing-key'
  | 'not-text'
  | 'too-long'
  | 'bad-id'
  | 'bad-name'
  | 'bad-time'
  | 'twice'

/** An entry that was left out: where, and why. */
export interface ViewProblem {
  readonly code: ViewFault
  /** `views[3].name` */
  readonly path: string
  /** What stands there, shortened. */
  readonly found: string
}

export type ViewsFile =
  | { readonly ok: false; readonly fault: ViewsFileFault }
  | { readonly ok: true; readonly views: readonly SavedView[]; readonly problems: readonly ViewProblem[] }

/** What is read of a stranger's file; what the app itself has kept has no limits. */
const LIMITS = { length: 8_000_000, views: 2_000 }
const LONGEST_VIEW = 8_000

const fails = (code: ViewFault): ViewFault => code
const id = v.pipe(v.string(), v.maxLength(200, fails('too-long')), v.regex(/^[a-z0-9-]+$/, fails('bad-id')))

/** Whether a text is a moment in UTC, as the file writes it. */
const isMoment = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text))

const entry = v.strictObject({
  id,
  name: v.pipe(
    v.string(),
    v.maxLength(2 * LONGEST_NAME, fails('too-long')),
    v.check((name) => name !== '' && name === tidyName(name), fails('bad-name')),
  ),
  dataset: id,
  view: v.pipe(v.string(), v.maxLength(LONGEST_VIEW, fails('too-long'))),
  at: v.pipe(v.string(), v.check(isMoment, fails('bad-time'))),
}) satisfies v.GenericSchema<unknown, SavedView>

const header = v.object({ format: v.literal('sanad-views/1'), views: v.array(v.unknown()) })

/** The issue of an entry in the words of this format. */
function problemOf(issue: v.InferIssue<typeof entry>, place: string): ViewProblem {
  const step = issue.path?.[0]
  const key = Array.isArray(step?.input) ? undefined : step?.key
  const path = key === undefined ? place : `${place}.${String(key).slice(0, 80)}`
  const { input } = issue
  const found = typeof input === 'string' || typeof input === 'number' ? String(input).slice(0, 80) : issue.received
  const code = (): ViewFault => {
    if (key === undefined) return 'not-entry'
    if (issue.expected === 'never') return 'unknown-key'
    if (issue.type === 'strict_object') return 'missing-key'
    return issue.type === 'string' ? 'not-text' : (issue.message as ViewFault)
  }
  return { code: code(), path, found }
}

/**
 * Reads a file of views that anybody may have written. Never throws: good entries are kept, and each that is not is reported
 * with its place and the first thing that is wrong with it.
 */
export function readViewsFile(text: string, limits = LIMITS): ViewsFile {
  if (text.length > limits.length) return { ok: false, fault: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, fault: 'not-json' }
  }
  const read = v.safeParse(header, value)
  if (!read.success) return { ok: false, fault: 'not-views' }
  if (read.output.views.length > limits.views) return { ok: false, fault: 'too-many' }
  const views = new Map<string, SavedView>()
  const problems: ViewProblem[] = []
  for (const [index, one] of read.output.views.entries()) {
    const place = `views[${index}]`
    const { success, output, issues } = v.safeParse(entry, one, { abortEarly: true })
    if (!success) problems.push(problemOf(issues[0], place))
    else if (views.has(output.id)) problems.push({ code: 'twice', path: place, found: output.name })
    else views.set(output.id, output)
  }
  return { ok: true, views: [...views.values()], problems }
}

/** A file of views, and when it was written (ISO 8601 in UTC). */
export function writeViewsFile(exported: string, views: readonly SavedView[]): string {
  const rows = views.map(({ id, name, dataset, view, at }) => JSON.stringify({ id, name, dataset, view, at }))
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`
  return `{\n  "format": "sanad-views/1",\n  "exported": ${JSON.stringify(exported)},\n  "views": ${list}\n}\n`
}
