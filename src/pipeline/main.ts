import { problemsEn } from '../i18n/problems.en'
import { problemText } from '../i18n/problemText'
import { buildDataset } from './buildDataset'
import { readSeedFolder } from './seedFolder'

const { problems, dataset } = buildDataset(readSeedFolder('seeds'))
for (const problem of problems) {
  const { file, line, column } = problem.at
  console.log(`${file}:${line}:${column}\n    ${problemText(problem, problemsEn)}`)
}
console.log(`${problems.length} problems; ${dataset?.entities.length} entities, ${dataset?.relations.length} relations`)
process.exitCode = problems.length > 0 ? 1 : 0
