import { parseArgs } from 'node:util'
import { problemsEn } from '../i18n/problems.en'
import { problemText } from '../i18n/problemText'
import { buildDataset } from './buildDataset'
import { formatDataset } from './formatDataset'
import { formatJsonSchema } from './jsonSchema'
import type { PlacedProblem } from './place'
import { holds, publish } from './publish'
import { formatReport } from './report'
import { readSeedFolder } from './seedFolder'

const DATASET = 'public/datasets/alliances.json'
const SCHEMA = 'public/schema/sanad-1.schema.json'

const { values: options } = parseArgs({
  options: {
    /** Change nothing; fail if what is committed is not what the annotations make. */
    check: { type: 'boolean', default: false },
    /** Print what the annotations cover. */
    report: { type: 'boolean', default: false },
    /** Build what is annotated so far, without what has problems. */
    partial: { type: 'boolean', default: false },
  },
})

const { dataset, documents, problems } = buildDataset(readSeedFolder('seeds'), { isPartial: options.partial })
process.stdout.write(problems.map(formatProblem).join(''))
const isUsable = dataset !== undefined && (problems.length === 0 || options.partial)

if (dataset !== undefined && options.report) process.stdout.write(formatReport(dataset, documents))
if (!isUsable) {
  console.error(`${problems.length} problems. ${DATASET} stays as it was.`)
  process.exitCode = 1
} else {
  const files = [[DATASET, formatDataset(dataset)] as const, [SCHEMA, formatJsonSchema()] as const]
  const stale = files.filter(([path, content]) => !holds(path, content))
  if (!options.check) for (const [path, content] of stale) publish(path, content)
  if (options.check && stale.length > 0) process.exitCode = 1
  const { entities, relations } = dataset
  console.error(`${dataset.documents.length} documents, ${entities.length} entities, ${relations.length} relations.`)
  for (const [path] of files) {
    const isStale = stale.some(([one]) => one === path)
    console.error(
      `${path}: ${!isStale ? 'up to date' : options.check ? 'differs from a fresh build; run npm run dataset' : 'written'}`,
    )
  }
}

function formatProblem(problem: PlacedProblem): string {
  const { file, line, column } = problem.at
  return `${file}:${line}:${column} ${problem.code}${problem.path === '' ? '' : ` (${problem.path})`}\n    ${problemText(problem, problemsEn)}\n`
}
