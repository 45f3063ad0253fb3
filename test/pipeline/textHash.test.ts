import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildDataset } from '../../src/pipeline/build/buildDataset.ts'
import { readSeedFolder } from '../../src/pipeline/read/seedFolder.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** The bytes of the seed file itself, not the text that the pipeline made of them. */
test('every document carries the hash of its slice of the seed file', () => {
  const { dataset } = buildDataset(readSeedFolder(SEEDS), { isPartial: true })
  const documents = dataset?.documents ?? []
  expect(documents.length).toBeGreaterThan(0)
  for (const { id, source, sha256 } of documents) {
    const bytes = readFileSync(`${SEEDS}/${source.file}`)
    const from = Buffer.from(bytes.toString('utf8').slice(0, source.start)).length
    const to = Buffer.from(bytes.toString('utf8').slice(0, source.end)).length
    expect(createHash('sha256').update(bytes.subarray(from, to)).digest('hex'), id).toBe(sha256)
  }
})
