import * as v from 'valibot'
import type { Dataset } from './dataset.ts'
import type { Suggester } from './nearest.ts'
import { suggester } from './nearest.ts'
import { droppedKeys } from './droppedKeys.ts'
import { countFailure, TooManyFailures, withFailuresUpTo } from './failures.ts'
import type { DatasetProblemCode, Problem, ProblemParams } from './problem.ts'
import { datasetSchema } from './schema.ts'

/** The maximum number of problems reported; a hostile file could have millions. */
export const MOST_PROBLEMS = 1000

/** The maximum number of letter comparisons for suggestions, which take a few tenths of a second. */
export const SUGGESTION_BUDGET = 20_000_000

const OPTIONS = {
  abortPipeEarly: true,
  message: () => {
    countFailure()
    return ''
  },
}

/** Checks the shape of parsed JSON: keys, types of values, forms of ids and dates. */
export function checkShape(value: unknown): { dataset: Dataset } | { problems: Problem[] } {
  const read = readShape(value)
  if ('found' in read) {
    const suggest = suggester(SUGGESTION_BUDGET)
    return { problems: read.found.slice(0, MOST_PROBLEMS).map(({ issue, item }) => problemOf(issue, item, suggest)) }
  }
  const problems = droppedKeys(value, MOST_PROBLEMS)
  return problems.length > 0 ? { problems } : read
}

type Issue = v.BaseIssue<unknown>

interface Found {
  readonly issue: Issue
  /** The path of the item that has the issue; empty for the dataset itself. */
  readonly item: readonly (string | number)[]
}

function readShape(value: unknown): { dataset: Dataset } | { found: readonly Found[] } {
  try {
    const result = withFailuresUpTo(MOST_PROBLEMS, () => v.safeParse(datasetSchema, value, OPTIONS))
    if (result.success) return { dataset: result.output }
    return { found: result.issues.map((issue) => ({ issue, item: [] })) }
  } catch (error) {
    if (!(error instanceof TooManyFailures)) throw error
    return { found: firstOfEachItem(value) }
  }
}

const { documents, entities, relations } = datasetSchema.entries
const ITEMS: Readonly<Record<string, v.GenericSchema>> = {
  documents: documents.item,
  entities: entities.item,
  relations: relations.item,
}

/** The first issue of each item of a file that has too many to describe them all. */
function firstOfEachItem(value: unknown): Found[] {
  const options = { ...OPTIONS, abortEarly: true }
  const found: Found[] = []
  for (const [key, schema] of Object.entries(ITEMS)) {
    const list: unknown = Object.getOwnPropertyDescriptor(Object(value), key)?.value
    if (!Array.isArray(list)) continue
    for (const [index, one] of list.entries()) {
      const [issue] = v.safeParse(schema, one, options).issues ?? []
      if (issue !== undefined) found.push({ issue, item: [key, index] })
      if (found.length === MOST_PROBLEMS) return found
    }
  }
  if (found.length > 0) return found
  return (v.safeParse(datasetSchema, value, options).issues ?? []).map((issue) => ({ issue, item: [] }))
}

/** The problem for a value that fails a kind of schema. */
const KIND_PROBLEMS: Readonly<Record<string, DatasetProblemCode>> = {
  string: 'not-text',
  number: 'not-number',
  array: 'not-list',
  strict_tuple: 'not-list',
  literal: 'not-true',
}

function problemOf(issue: Issue, item: Found['item'], suggest: Suggester): Problem {
  const keys = [...item, ...(issue.path ?? []).map(({ key }) => key)]
  const key = String(keys.at(-1) ?? '')
  const found =
    issue.kind === 'validation' ? shown(issue.input) : issue.received.replace(/^"(.*)"$/s, '$1').slice(0, 80)
  const [code, params] = describe(issue, key, found, keys, suggest)
  return { code, path: pathOf(keys), params }
}

function describe(
  issue: Issue,
  key: string,
  found: string,
  keys: readonly unknown[],
  suggest: Suggester,
): [DatasetProblemCode, ProblemParams] {
  const known = issue.expected ?? ''
  if (issue.type === 'max_length' && issue.message === 'too-long') {
    const length = Number(issue.received)
    return ['too-long', { length, max: Number(issue.requirement), value: found.slice(0, 40) }]
  }
  if (issue.kind === 'validation') return [codeOf(issue.message), { value: found }]
  if (known === 'never') return ['unknown-key', { key, ...suggest.meant(key, keysAt(keys.slice(0, -1))) }]
  if (issue.type === 'strict_object' && issue.received === 'undefined' && known === `"${key}"`)
    return ['missing-key', { key }]
  if (keys.length === 1 && key === 'format') return ['unknown-format', { found }]
  if (issue.type === 'picklist') {
    const values = known.match(/[\w-]+/g) ?? []
    return ['unknown-value', { value: found, known: values.join(', '), ...suggest.meant(found, values) }]
  }
  return [KIND_PROBLEMS[issue.type] ?? 'not-object', { received: found }]
}

/** The schema's messages are codes; any other message would be valibot's own English text. */
function codeOf(message: string): DatasetProblemCode {
  return /^(?:bad|empty)-/.test(message) ? (message as DatasetProblemCode) : 'unknown-value'
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : ''
}

/** The keys that the schema knows at a path. */
function keysAt(path: readonly unknown[]): string[] {
  let schema: object | undefined = datasetSchema
  for (const key of path) {
    schema = child(schema, String(key))
    while (schema !== undefined && 'wrapped' in schema) schema = objectOr(schema.wrapped)
  }
  return schema !== undefined && 'entries' in schema ? Object.keys(objectOr(schema.entries) ?? {}) : []
}

function child(schema: object | undefined, key: string): object | undefined {
  if (schema === undefined) return undefined
  if ('entries' in schema) return objectOr(Object.getOwnPropertyDescriptor(schema.entries, key)?.value)
  if ('item' in schema) return objectOr(schema.item)
  return 'value' in schema ? objectOr(schema.value) : undefined
}

function objectOr(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

/** `relations[3].evidence[0].start`. */
function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}
