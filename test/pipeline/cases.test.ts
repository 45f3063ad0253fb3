import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '../../src/domain/dataset/decode.ts'
import { buildDataset } from '../../src/pipeline/build/buildDataset.ts'
import { formatProblem } from '../../src/pipeline/command.ts'
import { formatDataset } from '../../src/domain/dataExport/formatDataset.ts'
import { readSeedFolder } from '../../src/pipeline/read/seedFolder.ts'

const CASES = fileURLToPath(new URL('../cases', import.meta.url))

/** Each folder of `test/cases` holds a text, annotations, and the dataset or the problems that must come of them. */
describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = join(CASES, name)
  const { dataset, problems } = buildDataset(readSeedFolder(folder))

  test('makes the expected dataset or the expected problems', async () => {
    const isSound = problems.length === 0 && dataset !== undefined
    const [expected, other] = isSound
      ? ['expected.json', 'expected-problems.txt']
      : ['expected-problems.txt', 'expected.json']
    expect(existsSync(join(folder, other)), `${name} holds ${other}`).toBe(false)
    const outcome = isSound ? formatDataset(dataset) : problems.map((one) => `${formatProblem(one, folder)}\n`).join('')
    await expect(outcome).toMatchFileSnapshot(join(folder, expected))
  })

  test('is accepted by the app exactly where it has no problem', () => {
    if (problems.length === 0 && dataset !== undefined)
      expect(decodeDataset(formatDataset(dataset))).toEqual({ ok: true, dataset })
    else
      expect(
        problems.every((one) => one.at.line > 0 && one.at.column > 0 && relative(folder, one.at.file) !== ''),
      ).toBe(true)
  })
})
