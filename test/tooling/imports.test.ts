import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { findCircles, readStaticImports } from './imports.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-chunks-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('finds a circle of scripts that import one another before they run, and none through a lazy import', () => {
  const scripts = {
    'a.js': 'import{x as e}from"./b.js";export{e}',
    'b.js': 'import"./c.js";export const x=1',
    'c.js': 'export*from"./a.js"',
    'd.js': 'import"./c.js"',
    'e.js': 'import"./f.js"',
    'f.js': 'export const later=()=>import("./e.js")',
  }
  for (const [file, code] of Object.entries(scripts)) writeFileSync(join(folder, file), code)
  const files = Object.keys(scripts)
  expect(findCircles({ files, imports: readStaticImports(folder, files) })).toEqual(['a.js → b.js → c.js → a.js'])
})
