import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readFirstView } from './firstView.ts'

const folder = mkdtempSync(join(tmpdir(), 'first-view-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('follows tags and static imports, takes the larger messages, and leaves out what is lazy', () => {
  mkdirSync(join(folder, 'assets'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  write(
    'index.html',
    `<link rel="modulepreload" crossorigin href="./assets/react.js"><style>a{}</style><style data-file="./assets/main.css">b{}</style>
     <link rel="preload" as="font" href="./assets/plex.woff2"><script type="module" crossorigin src="./assets/main.js"></script>
     <script>{const directions={"en":"ltr","ar":"rtl"}}</script>
     <script>{link.href={"en":"./assets/app-1.js","ar":"./assets/app-2.js"}[language]}</script>`,
  )
  write('assets/main.js', `import{a}from"./shared.js";import"./react.js";const b=()=>import("./lazy.js")`)
  write('assets/shared.js', `export * from './deep.js'`)
  for (const name of ['react', 'deep', 'lazy']) write(`assets/${name}.js`, '')
  write('assets/app-1.js', 'short')
  write('assets/app-2.js', 'longer than that')
  expect(readFirstView(folder)).toEqual({
    html: 'index.html',
    scripts: ['assets/app-2.js', 'assets/react.js', 'assets/main.js', 'assets/shared.js', 'assets/deep.js'],
    css: 'b{}',
  })
  write('index.html', '<link rel="stylesheet" href="./assets/main.css">')
  expect(() => readFirstView(folder)).toThrow('style sheet')
})
