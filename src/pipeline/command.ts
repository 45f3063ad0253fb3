import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeDataset } from '../domain/dataset/decode.ts'
import { verifyGrammar } from '../domain/dataset/verification/verifyGrammar.ts'
import { problems as english } from '../i18n/en/problems.ts'
import { problemText } from '../i18n/sentences/problemText.ts'
import { buildDataset } from './build/buildDataset.ts'
import { runFlagsCommand } from './flags/flagsCommand.ts'
import { formatDataset } from '../domain/dataExport/formatDataset.ts'
import { formatJsonSchema } from './build/jsonSchema.ts'
import type { PlacedProblem } from './read/sourcePlace.ts'
import { changedLineEnds } from './build/changedLineEnds.ts'
import { lostIds } from './build/lostIds.ts'
import { isUnchanged, publish, readPublished } from './build/publish.ts'
import { formatReport } from './build/report.ts'
import { staleLayout } from './build/staleLayout.ts'
import { readSeedFolder } from './read/seedFolder.ts'

const DATASET = 'public/datasets/alliances.json'
const LAYOUT = 'public/datasets/alliances.layout.json'
const SCHEMA = 'public/schema/sanad-1.schema.json'

const OPTIONS = {
  /** Write nothing, and fail if the committed dataset differs from what the annotations make. */
  check: { type: 'boolean', default: false },
  /** Print what the annotations cover, and write nothing. */
  report: { type: 'boolean', default: false },
  /** Build what is annotated so far, and leave out what has problems. */
  partial: { type: 'boolean', default: false },
} as const

/** Another folder of annotations, and the file for its dataset. */
const ELSEWHERE = /^--(?:seeds|out)$/

/**
 * `npm run dataset`: builds the dataset of the project in `root` from its seeds. If there are problems, prints all of them
 * and writes nothing. Returns the exit code.
 */
export function runDatasetCommand(args: readonly string[], root: string, print: (line: string) => void): number {
  const [first, flags, ...more] = args
  if (first === '--flags' && flags !== undefined && more.length === 0) return runFlagsCommand(flags, root, print)
  if (args.length === 4 && ELSEWHERE.test(args[0] ?? '') && ELSEWHERE.test(args[2] ?? '') && args[0] !== args[2]) {
    const { values } = parseArgs({ args: [...args], options: { seeds: { type: 'string' }, out: { type: 'string' } } })
    return buildElsewhere(resolve(root, values.seeds ?? ''), resolve(root, values.out ?? ''), print)
  }
  if (args.some((arg) => ELSEWHERE.test(arg))) {
    print('--seeds and --out go together, and with no other option: --seeds <folder> --out <file>.')
    return 2
  }
  const unknown = args.find((arg) => !Object.keys(OPTIONS).some((name) => arg === `--${name}`))
  if (unknown !== undefined) {
    print(
      `There is no option ${unknown}. The options are --check, --report, --partial, --flags <file>, and --seeds <folder> with --out <file>.`,
    )
    return 2
  }
  const { values: options } = parseArgs({ args: [...args], options: OPTIONS })
  const folder = readSeedFolder(join(root, 'seeds'))
  const { dataset, documents, problems } = buildDataset(folder, { isPartial: options.partial })
  for (const problem of problems) print(formatProblem(problem, root))
  if (dataset !== undefined && options.report) {
    print(formatReport(dataset, documents))
    return problems.length > 0 ? 1 : 0
  }
  if (dataset === undefined || (problems.length > 0 && !options.partial)) {
    print(`${counted(problems.length)}. ${DATASET} stays as it was.`)
    return 1
  }
  for (const warning of verifyGrammar(dataset)) print(`warning: ${problemText(warning, english)}`)
  const published = readPublished(join(root, DATASET))
  const changed = changedLineEnds(dataset, published)
  for (const file of changed) {
    print(
      `${file}: has other line ends than when it was published, which moves all offsets. Restore the file as it was.`,
    )
  }
  const lost = lostIds(dataset, published)
  for (const { kind, id } of lost) print(problemText({ code: 'published-id-lost', params: { kind, id } }, english))
  const refused = changed.length + lost.length
  if (refused > 0 && !options.partial) {
    print(`${counted(refused)}. ${DATASET} stays as it was.`)
    return 1
  }
  const content = formatDataset(dataset)
  if (!decodeDataset(content).ok) {
    print(`The app would refuse what is left without these problems. ${DATASET} stays as it was.`)
    return 1
  }
  print(
    `${dataset.documents.length} documents, ${dataset.entities.length} entities, ${dataset.relations.length} relations.`,
  )
  const files = [[DATASET, content] as const, [SCHEMA, formatJsonSchema()] as const]
  const stale = files.filter(([name, text]) => !isUnchanged(join(root, name), text))
  for (const [name, text] of stale) {
    if (!options.check) publish(join(root, name), text)
    print(`${name}: ${options.check ? 'differs from a fresh build; run “npm run dataset” and commit it' : 'written'}`)
  }
  const moved = staleLayout(dataset, join(root, LAYOUT))
  if (moved.length > 0)
    print(`${LAYOUT}: does not fit the dataset (${moved.join(', ')}); run “npm run layout” and commit it`)
  return options.check && stale.length + moved.length > 0 ? 1 : 0
}

/** Builds the dataset of a folder like `seeds/`, as users save it, in a file of its own. Returns the exit code. */
function buildElsewhere(seeds: string, out: string, print: (line: string) => void): number {
  const { dataset, problems } = buildDataset(readSeedFolder(seeds))
  for (const problem of problems) print(formatProblem(problem, seeds))
  const content = dataset === undefined ? '' : formatDataset(dataset)
  if (dataset === undefined || problems.length > 0 || !decodeDataset(content).ok) {
    print(`${counted(problems.length)}. ${out} stays as it was.`)
    return 1
  }
  publish(out, content)
  print(
    `${out}: ${dataset.documents.length} documents, ${dataset.entities.length} entities, ${dataset.relations.length} relations.`,
  )
  return 0
}

const counted = (problems: number) => (problems === 1 ? '1 problem' : `${problems} problems`)

/** A problem in a form that editors recognise: `file:line:column code`, then the message. */
export function formatProblem({ at, code, path, params }: PlacedProblem, root: string): string {
  const inside = <Value>(value: Value) =>
    typeof value === 'string' && value.startsWith(`${root}/`) ? value.slice(root.length + 1) : value
  const told = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inside(value)]))
  return `${inside(at.file)}:${at.line}:${at.column} ${code}${path === '' ? '' : ` (${path})`}\n    ${problemText({ code, params: told }, english)}`
}
