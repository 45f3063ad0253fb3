import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

const MOST = 250_000

it(`keeps rules and lexica under ${MOST / 1000} KB, compressed`, () => {
  const files = readdirSync('src/extraction', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const source = files
    .toSorted()
    .map((name) => readFileSync(join('src/extraction', name), 'utf8'))
    .join('\n')
  expect(files.length).toBeGreaterThan(30)
  // The source with its comments is larger than what is built of it.
  expect(brotliCompressSync(source).length).toBeLessThan(MOST)
})
