import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCircles, readImports, type Sources } from './tooling/imports'

/** The architecture: a folder of src/ imports itself, the folders and the packages named here, and nothing else. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['valibot'],
  i18n: ['domain'],
  scene: ['domain', 'lucide', 'd3-polygon'],
  // Graph algorithms of a library: far more than the first view may weigh, so nothing imports this folder but lazily.
  analysis: ['domain', 'scene', 'graphology', 'graphology-communities-louvain', 'graphology-metrics'],
  pipeline: ['domain', 'i18n', 'formats', 'scene', 'node:', 'yaml', '@valibot/to-json-schema', 'fontkit', 'vite'],
  formats: ['domain', 'i18n', 'valibot', '@citation-js/core', '@citation-js/plugin-bibtex'],
  ui: ['domain', 'scene', 'react', 'lucide'],
  store: ['domain', 'i18n', 'zustand', 'zundo', 'react'],
  graph: [
    'analysis',
    'domain',
    'i18n',
    'scene',
    'store',
    'ui',
    'react',
    'cytoscape',
    'react-cytoscapejs',
    'cytoscape-fcose',
  ],
  reader: ['domain', 'i18n', 'scene', 'store', 'ui', 'react', 'lucide'],
  views: [
    'domain',
    'i18n',
    'scene',
    'store',
    'ui',
    'react',
    'lucide',
    '@tanstack/react-virtual',
    'd3-geo',
    'topojson-client',
    'world-atlas',
  ],
  panels: ['domain', 'i18n', 'formats', 'scene', 'analysis', 'store', 'ui', 'react', 'lucide', 'idb-keyval'],
  app: [
    'domain',
    'i18n',
    'scene',
    'analysis',
    'store',
    'ui',
    'graph',
    'reader',
    'views',
    'panels',
    'react',
    'react-dom',
    'lucide',
  ],
}

/** `src/main.tsx` and what else stands at the top of src/ composes, as app/ does. */
function layerOf(file: string): string {
  const [, folder, rest] = file.split('/')
  return rest === undefined ? 'app' : (folder ?? '')
}

function violations({ imports }: Sources): string[] {
  return imports
    .filter(({ from, to }) => {
      const allowed = MAY_IMPORT[layerOf(from)] ?? []
      if (to.startsWith('node:')) return !allowed.includes('node:')
      if (!to.startsWith('src/')) return !allowed.includes(to)
      return (
        layerOf(to) !== layerOf(from) &&
        !(layerOf(from) === 'app' && layerOf(to) === 'app') &&
        !allowed.includes(layerOf(to))
      )
    })
    .map(({ from, to }) => `${from} imports ${to}`)
}

describe('the architecture of src/', () => {
  let sources: Sources
  beforeAll(async () => {
    sources = await readImports(process.cwd())
  }, 60_000)

  it('was seen: files in every layer, and imports between them', () => {
    const layers = new Set(sources.files.map(layerOf))
    expect([...layers].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
    expect(sources.imports.length).toBeGreaterThan(sources.files.length)
  })

  it('imports downhill, types included', () => {
    expect(violations(sources)).toEqual([])
  })

  it('has no circles, types included', () => {
    expect(findCircles(sources)).toEqual([])
  })

  it('says cytoscape in graph/ alone', () => {
    const elsewhere = sources.files.filter((file) => layerOf(file) !== 'graph' && /\.tsx?$/.test(file))
    expect(elsewhere.filter((file) => /from '(react-)?cytoscape/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('compiles domain/ and scene/ without the DOM, Node or React', () => {
    for (const layer of ['domain', 'scene']) {
      const config = JSON.parse(readFileSync(`src/${layer}/tsconfig.json`, 'utf8')) as { compilerOptions: object }
      expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] })
    }
  })

  it('never writes HTML from a string', () => {
    const risky = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write\b/
    expect(sources.files.filter((file) => risky.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('names its files by what they hold: no barrels and no cupboards', () => {
    expect(sources.files.filter((file) => /\/(index|utils|helpers|common|types)\.tsx?$/.test(file))).toEqual([])
  })
})

describe('the guard itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  async function sourcesOf(files: Record<string, string>): Promise<Sources> {
    const base = mkdtempSync(join(folder, 'case-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true })
      writeFileSync(join(base, path), text)
    }
    return readImports(base)
  }

  it('catches an import uphill, even of a type', async () => {
    const sources = await sourcesOf({
      'src/domain/a.ts': `import type { B } from '../graph/b'\nexport type A = B`,
      'src/graph/b.ts': `export type B = string`,
    })
    expect(violations(sources)).toEqual(['src/domain/a.ts imports src/graph/b.ts'])
  })

  it('catches siblings that import each other, and a package in the wrong place', async () => {
    const sources = await sourcesOf({
      'src/panels/a.tsx': `import { b } from '../graph/b'\nimport cytoscape from 'cytoscape'\nexport const a = [b, cytoscape]`,
      'src/graph/b.ts': `export const b = 1`,
      'src/scene/c.ts': `import { readFileSync } from 'node:fs'\nexport const c = readFileSync`,
    })
    expect(violations(sources).toSorted()).toEqual([
      'src/panels/a.tsx imports cytoscape',
      'src/panels/a.tsx imports src/graph/b.ts',
      'src/scene/c.ts imports node:fs',
    ])
  })

  it('catches a circle made of types alone', async () => {
    const sources = await sourcesOf({
      'src/store/a.ts': `import type { B } from './b'\nexport type A = B[]`,
      'src/store/b.ts': `import type { C } from './c'\nexport type B = C`,
      'src/store/c.ts': `import type { A } from './a'\nexport type C = { a: A }`,
    })
    expect(violations(sources)).toEqual([])
    expect(findCircles(sources)).toHaveLength(1)
  })
})
