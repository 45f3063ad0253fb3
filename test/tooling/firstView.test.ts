import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFirstView } from './firstView.ts'

const folder = mkdtempSync(join(tmpdir(), 'first-view-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('follows tags and static imports, and leaves out what is lazy', () => {
  mkdirSync(join(folder, 'assets'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  write(
    'index.html',
    `<link rel="modulepreload" crossorigin href="./assets/react.js"><link rel="stylesheet" href="./assets/main.css">
     <link rel="preload" as="font" href="./assets/plex.woff2"><script type="module" crossorigin src="./assets/main.js"></script>`,
  )
  write('assets/main.js', `import{a}from"./shared.js";import"./react.js";const b=()=>import("./lazy.js")`)
  write('assets/shared.js', `export * from './deep.js'`)
  for (const name of ['react', 'deep', 'lazy']) write(`assets/${name}.js`, '')
  expect(readFirstView(folder)).toEqual({
    html: 'index.html',
    scripts: ['assets/react.js', 'assets/main.js', 'assets/shared.js', 'assets/deep.js'],
    styles: ['assets/main.css'],
  })
})
