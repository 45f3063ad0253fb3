import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifyDatasets } from '../../../src/pipeline/site/verifiedDatasets.ts'

const PUBLISHED = 'public/datasets/alliances.json'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datasets-'))
  copyFileSync(PUBLISHED, join(folder, 'alliances.json'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('answers the digest of each dataset by name, and passes over arrangements', () => {
  writeFileSync(join(folder, 'alliances.layout.json'), '{}')
  copyFileSync(PUBLISHED, join(folder, 'twin-2.json'))
  const digest = createHash('sha256').update(readFileSync(PUBLISHED)).digest('base64')
  expect(verifyDatasets(folder)).toEqual({ alliances: digest, 'twin-2': digest })
})

it('fails where a dataset does not verify, and says which and why', () => {
  const text = readFileSync(PUBLISHED, 'utf8')
  writeFileSync(join(folder, 'broken.json'), text.replace('"target":"mali"', '"target":"nobody"'))
  expect(() => verifyDatasets(folder)).toThrow(/broken\.json does not verify[^]*relations\[\d+\]\.target .*nobody/)
})
