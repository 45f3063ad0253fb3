import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { decodeDataset } from '../../src/domain/dataset/decode.ts'
import { seededDataset } from './seededDataset.ts'
import { seededPlan } from './seededPlan.ts'

const CACHE = '.cache/bench'

/** The folders to serve: the app's build, the bare pages, and the datasets of both. */
export interface Prepared {
  readonly app: string
  readonly pages: string
  readonly data: string
  /** A dataset of 2,000 entities, 10,000 relations and 20,000 sentences, to be opened as a file. */
  readonly large: string
}

export const SEEDED = 'seeded-200'

/** Builds the app (unless `SANAD_DIST` names a build) and the bare pages, and generates the large graph. */
export async function prepare(): Promise<Prepared> {
  const built = process.env['SANAD_DIST']
  const folders = {
    app: built ?? `${CACHE}/app`,
    pages: `${CACHE}/pages`,
    data: `${CACHE}/data`,
    large: `${CACHE}/large.json`,
  }
  mkdirSync(`${folders.data}/datasets`, { recursive: true })
  cpSync('public/datasets', `${folders.data}/datasets`, { recursive: true })

  const dataset = seededDataset(SEEDED, 200, 1_000)
  const text = JSON.stringify(dataset)
  const decoded = decodeDataset(text)
  if (!decoded.ok)
    throw new Error(`The generated dataset does not verify: ${JSON.stringify(decoded.problems.slice(0, 3))}`)
  writeFileSync(`${folders.data}/datasets/${SEEDED}.json`, text)
  writeFileSync(`${folders.data}/datasets/${SEEDED}.layout.json`, JSON.stringify(seededPlan(dataset, 1_600, 1_000)))

  writeFileSync(folders.large, JSON.stringify(seededDataset('large', 2_000, 10_000, { sentencesEach: 2 })))

  if (built === undefined) await build({ logLevel: 'warn', build: { outDir: folders.app, emptyOutDir: true } })
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'test/bench/pages',
    publicDir: false,
    build: {
      outDir: `${process.cwd()}/${folders.pages}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rollupOptions: { input: ['cytoscape', 'canvas', 'floor'].map((name) => `test/bench/pages/${name}.html`) },
    },
  })
  return folders
}

/** The entities with the most relations in what the app shows first. */
export function hubs(data: string, name: string, count: number): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${data}/datasets/${file}.json`, 'utf8'))
  const { relations } = read(name) as { relations: { source: string; target: string }[] }
  const { wide } = read(`${name}.layout`) as { wide: { nodes: object } }
  const degree = new Map<string, number>()
  for (const id of relations.flatMap(({ source, target }) => [source, target])) {
    if (Object.hasOwn(wide.nodes, id)) degree.set(id, (degree.get(id) ?? 0) + 1)
  }
  return [...degree]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([id]) => id)
}

/** The relations with the most evidence. */
export function mostTold(data: string, name: string, count: number): string[] {
  const { relations } = JSON.parse(readFileSync(`${data}/datasets/${name}.json`, 'utf8')) as {
    relations: { id: string; evidence: unknown[] }[]
  }
  return relations
    .toSorted((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
}
