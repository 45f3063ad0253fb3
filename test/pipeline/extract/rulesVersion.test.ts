import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rulesVersion } from '../../../src/pipeline/extract/rulesVersion.ts'

let root: string
const write = (path: string, text: string) => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'))
  for (const folder of ['src/extraction/gates', 'src/domain/text', 'src/ui'])
    mkdirSync(join(root, folder), { recursive: true })
  write('package.json', '{"version":"1.2.3"}')
  write('src/extraction/gates/quote.ts', 'export const a = 1\n')
  write('src/domain/text/segment.ts', 'export const b = 1\n')
})
afterEach(() => rmSync(root, { recursive: true }))

it('is the one of Sanad with a digest', () => expect(rulesVersion(root)).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/))

it.each(['src/extraction/gates/quote.ts', 'src/domain/text/segment.ts', 'src/extraction/new.ts'])(
  'changes with %s',
  (path) => {
    const before = rulesVersion(root)
    write(path, 'export const a = 2\n')
    expect(rulesVersion(root)).not.toBe(before)
  },
)

it('changes when a file is renamed, and not with other files or other line ends', () => {
  const before = rulesVersion(root)
  write('src/ui/Button.ts', 'export const c = 1\n')
  write('src/extraction/README.md', 'Rules')
  write('src/extraction/gates/quote.ts', 'export const a = 1\r\n')
  expect(rulesVersion(root)).toBe(before)
  renameSync(join(root, 'src/extraction/gates/quote.ts'), join(root, 'src/extraction/gates/quotes.ts'))
  expect(rulesVersion(root)).not.toBe(before)
})
