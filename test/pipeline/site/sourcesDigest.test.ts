import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt, recordSources, sourcesDigest } from '../../../src/pipeline/site/sourcesDigest.ts'

let root: string
const write = (path: string, text: string) => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const folder of ['src/app', 'public', 'test']) mkdirSync(join(root, folder), { recursive: true })
  write('index.html', '<script type="module" src="/src/main.js"></script>')
  write('src/main.js', 'document.title = "one"')
  write('src/app/Shell.js', '')
  write('public/data.json', '{}')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the digest of the sources', () => {
  it.each(['index.html', 'src/main.js', 'src/app/Shell.js', 'public/data.json', 'package-lock.json', 'src/new.js'])(
    'changes with %s',
    (path) => {
      const before = sourcesDigest(root)
      write(path, 'changed')
      expect(sourcesDigest(root)).not.toBe(before)
    },
  )

  it('changes when a file is renamed', () => {
    const before = sourcesDigest(root)
    renameSync(join(root, 'src/main.js'), join(root, 'src/other.js'))
    expect(sourcesDigest(root)).not.toBe(before)
  })

  it('stays when a file is written again as it was, and when a test changes', () => {
    const before = sourcesDigest(root)
    write('public/data.json', '{}')
    write('test/main.test.js', '')
    expect(sourcesDigest(root)).toBe(before)
  })
})

it('recognises a build of the sources as they are, and no other', async () => {
  const output = join(root, 'dist')
  expect(isBuilt(root, output)).toBe(false)
  await build({ root, configFile: false, logLevel: 'silent', plugins: [recordSources()] })
  expect(isBuilt(root, output)).toBe(true)
  write('src/main.js', 'document.title = "two"')
  expect(isBuilt(root, output)).toBe(false)
})
