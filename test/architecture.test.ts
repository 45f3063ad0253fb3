import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findCircles, readImports, type Sources } from './tooling/imports.ts'

/** The architecture: a layer of src/ imports itself, the layers and the packages named here, and nothing else. */
const LAYERS: Record<string, readonly string[]> = {
  domain: ['valibot'],
  i18n: ['domain'],
  scene: ['domain', 'lucide', 'd3-polygon'],
  // Graph algorithms of a library: far more than the first view may weigh, so they are only ever imported lazily.
  analysis: ['domain', 'graphology', 'graphology-communities-louvain', 'graphology-metrics'],
  layout: ['domain', 'scene', 'analysis', 'cytoscape', 'cytoscape-fcose', 'd3-force'],
  // Reads articles by rule, in a worker and in Node: more lexica than the first view may weigh, so they are imported lazily.
  extraction: ['domain', 'valibot'],
  formats: [
    'domain',
    'i18n',
    'valibot',
    'fflate',
    'htmlparser2',
    'unpdf',
    '@noble/hashes',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
  ],
  pipeline: [
    'domain',
    'i18n',
    'scene',
    'layout',
    'extraction',
    'formats',
    'node:',
    'yaml',
    'valibot',
    '@valibot/to-json-schema',
    'diff',
    'fontkit',
    'mammoth',
    'subset-font',
    'vite',
  ],
  store: ['domain', 'i18n', 'scene', 'zustand', 'zundo', 'react'],
  ui: ['domain', 'scene', 'react', 'react-dom', 'lucide', '@ariakit/react'],
  quote: ['domain', 'i18n', 'formats', 'scene', 'store', 'ui', 'react', 'lucide'],
  graph: ['domain', 'i18n', 'scene', 'layout', 'store', 'ui', 'react', 'zustand', 'cytoscape', 'react-cytoscapejs'],
  features: [
    'domain',
    'i18n',
    'scene',
    'layout',
    'formats',
    'analysis',
    'extraction',
    'store',
    'ui',
    'quote',
    'react',
    'lucide',
    'zustand',
    'idb-keyval',
    '@noble/hashes',
    'mammoth',
    '@tanstack/react-virtual',
    'd3-geo',
    'topojson-client',
    'topojson-specification',
    'world-atlas',
  ],
  app: ['domain', 'i18n', 'scene', 'store', 'ui', 'quote', 'graph', 'features', 'react', 'react-dom', 'lucide'],
}

/** A feature imports no other feature, but for these. */
const FEATURES: Record<string, readonly string[]> = {
  articles: ['collections'],
  dossier: ['dataExport', 'export'],
  evidence: ['flags'],
  help: ['offline'],
  map: ['empty'],
  matrix: ['empty'],
  pair: ['evidence'],
  reader: ['review'],
  review: ['articles'],
  table: ['empty'],
  timeline: ['empty'],
}

/** The largest number of source files in a folder: in a longer list, a stranger has to search for a file. */
const MOST_FILES_IN_A_FOLDER = 18

/**
 * The folder of a language is exempt. It has one file for each subject that is fetched by itself. A file bears the name of the
 * feature that says its messages, so nobody has to search for it.
 */
const LANGUAGE_FOLDER = /^src\/i18n\/[a-z]{2}$/

/** `src/main.tsx` composes, as app/ does. */
function layerOf(file: string): string {
  const [, folder, rest] = file.split('/')
  return rest === undefined ? 'app' : (folder ?? '')
}

const featureOf = (file: string) => (layerOf(file) === 'features' ? (file.split('/')[2] ?? '') : null)

function isAllowed(from: string, to: string): boolean {
  const allowed = LAYERS[layerOf(from)] ?? []
  if (to.startsWith('node:')) return allowed.includes('node:')
  if (!to.startsWith('src/')) return allowed.includes(to)
  const [feature, other] = [featureOf(from), featureOf(to)]
  if (feature !== null && other !== null) return feature === other || (FEATURES[feature] ?? []).includes(other)
  return layerOf(to) === layerOf(from) || allowed.includes(layerOf(to))
}

const violations = ({ imports }: Sources): string[] =>
  imports.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} imports ${to}`)

/** Folders with more source files at one level than a person takes in at a glance. */
function crowdedFolders({ files }: Pick<Sources, 'files'>): string[] {
  const counts = new Map<string, number>()
  for (const file of files.filter((one) => /\.tsx?$/.test(one)))
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES_IN_A_FOLDER && !LANGUAGE_FOLDER.test(folder))
    .map(([folder, count]) => `${folder}: ${count}`)
}

/** The files that some files import, directly or through others, lazily or not, with themselves. */
function reachedFrom(entries: readonly string[], { imports }: Sources): string[] {
  const reached = new Set(entries)
  // A set yields what is added while it is walked.
  for (const file of reached) {
    for (const { from, to } of imports) if (from === file && to.startsWith('src/')) reached.add(to)
  }
  return [...reached]
}

describe('the architecture of src/', () => {
  const sources = readImports(process.cwd())

  it('was seen: files in every layer, and imports between them', () => {
    const layers = new Set(sources.files.map(layerOf))
    expect([...layers].toSorted()).toEqual(Object.keys(LAYERS).toSorted())
    expect(sources.imports.length).toBeGreaterThan(sources.files.length)
  })

  it('imports downhill, types included', () => {
    expect(violations(sources)).toEqual([])
  })

  it('has no circles, types included', () => {
    expect(findCircles(sources)).toEqual([])
  })

  it('draws with Cytoscape in graph/ alone; layout/compute/ runs its force layout in the worker', () => {
    const elsewhere = sources.files.filter((file) => !/^src\/(graph|layout\/compute)\/.*\.tsx?$/.test(file))
    expect(elsewhere.filter((file) => /from '(react-)?cytoscape/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('compiles domain/, scene/ and extraction/ without the DOM, Node or React', () => {
    for (const layer of ['domain', 'scene', 'extraction']) {
      const config = JSON.parse(readFileSync(`src/${layer}/tsconfig.json`, 'utf8')) as { compilerOptions: object }
      expect(config.compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] })
    }
  })

  it('never writes HTML from a string', () => {
    const risky = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write\b/
    expect(sources.files.filter((file) => risky.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('waits for lazy parts inside a Part, which keeps their failures from the rest of the page', () => {
    const waiting = sources.files.filter((file) => /\bSuspense\b|\blazy\(/.test(readFileSync(file, 'utf8')))
    expect(waiting).toEqual(['src/ui/state/Part.tsx'])
  })

  it('keeps engines from the page: only the command reaches the code that asks a model', () => {
    const entries = sources.files.filter((file) => file === 'src/main.tsx' || file.endsWith('.worker.ts'))
    expect(entries.length).toBeGreaterThan(2)
    const engine = (file: string) => file.startsWith('src/pipeline/engine/')
    expect(reachedFrom(entries, sources).filter(engine)).toEqual([])
    expect(reachedFrom(['src/pipeline/extract.ts'], sources).filter(engine)).not.toEqual([])
  })

  it('has no folder with more files than a person takes in at a glance', () => {
    expect(crowdedFolders(sources)).toEqual([])
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => join('test', path))
    expect(crowdedFolders({ files: tests })).toEqual([])
  })

  it('lists no pair of features that is not used', () => {
    const used = new Set(sources.imports.map(({ from, to }) => `${featureOf(from)} ${featureOf(to)}`))
    const listed = Object.entries(FEATURES).flatMap(([from, others]) => others.map((to) => `${from} ${to}`))
    expect(listed.filter((pair) => !used.has(pair))).toEqual([])
  })

  it('is the table in src/README.md', () => {
    const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)
    const table = [...rows].map(([, layer = '', imports = '']) => [
      layer,
      [...imports.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    ])
    expect(table).toEqual(Object.entries(LAYERS))
  })

  it('names its files by what they hold: no barrels and no cupboards', () => {
    expect(sources.files.filter((file) => /\/(index|utils|helpers|common|types)\.tsx?$/.test(file))).toEqual([])
  })
})

describe('the guard itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function sourcesOf(files: Record<string, string>): Sources {
    const base = mkdtempSync(join(folder, 'case-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true })
      writeFileSync(join(base, path), text)
    }
    return readImports(base)
  }

  it('catches an import uphill, even of a type', () => {
    const sources = sourcesOf({
      'src/domain/a.ts': `import type { B } from '../graph/b.ts'\nexport type A = B`,
      'src/graph/b.ts': `export type B = string`,
    })
    expect(violations(sources)).toEqual(['src/domain/a.ts imports src/graph/b.ts'])
  })

  it('catches siblings that import each other, and a package in the wrong place', () => {
    const sources = sourcesOf({
      'src/features/a/A.tsx': `import { b } from '../../graph/b.ts'\nimport cytoscape from 'cytoscape'\nexport const a = [b, cytoscape]`,
      'src/graph/b.ts': `export const b = 1`,
      'src/scene/c.ts': `import { readFileSync } from 'node:fs'\nexport const c = readFileSync`,
    })
    expect(violations(sources).toSorted()).toEqual([
      'src/features/a/A.tsx imports cytoscape',
      'src/features/a/A.tsx imports src/graph/b.ts',
      'src/scene/c.ts imports node:fs',
    ])
  })

  it('catches a feature that imports another, also from a folder inside it', () => {
    const sources = sourcesOf({
      'src/features/a/deep/A.tsx': `import { b } from '../../b/deep/b.ts'\nexport const a = b`,
      'src/features/b/deep/b.ts': `export const b = 1`,
      'src/features/evidence/E.tsx': `import { flag } from '../flags/flag.ts'\nexport const e = flag`,
      'src/features/flags/flag.ts': `export const flag = 1`,
    })
    expect(violations(sources)).toEqual(['src/features/a/deep/A.tsx imports src/features/b/deep/b.ts'])
  })

  it('catches a crowded folder', () => {
    const names = Array.from({ length: MOST_FILES_IN_A_FOLDER + 1 }, (_, index) => `src/store/slices/slice${index}.ts`)
    const sources = sourcesOf(Object.fromEntries(names.map((name) => [name, 'export const a = 1'])))
    expect(crowdedFolders(sources)).toEqual(['src/store/slices: 19'])
  })

  it('catches a circle made of types alone', () => {
    const sources = sourcesOf({
      'src/store/a.ts': `import type { B } from './b.ts'\nexport type A = B[]`,
      'src/store/b.ts': `import type { C } from './c.ts'\nexport type B = C`,
      'src/store/c.ts': `import type { A } from './a.ts'\nexport type C = { a: A }`,
    })
    expect(violations(sources)).toEqual([])
    expect(findCircles(sources)).toHaveLength(1)
  })
})
