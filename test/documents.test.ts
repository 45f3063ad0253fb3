import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(path, 'utf8')
const FEATURES = readdirSync('src/features')
const LAYERS = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Documents that describe what is there now. Decisions and the changelog describe what was. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'seeds/README.md',
  'seeds/second-pass.md',
  'public/schema/README.md',
  'src/README.md',
  'src/deploying.md',
  'src/extraction/README.md',
  'src/glossary.md',
  'src/i18n/glossary.md',
  'test/README.md',
  'test/bench/README.md',
  'test/extraction/README.md',
  'test/faults.md',
  ...FEATURES.map((feature) => `src/features/${feature}/README.md`),
]

const inCode = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** Paths that a document names: from the root, from `src/`, or from its own folder. */
const pathsIn = (text: string): string[] =>
  inCode(text)
    .filter((code) => /^[\w./<>-]+$/.test(code) && code.includes('/') && !code.startsWith('sanad/'))
    .map((code) => code.replace('<language>', 'en'))
    .filter((code) => ['src', 'test', 'seeds', 'public', ...LAYERS].includes(code.split('/')[0] ?? ''))

const exists = (path: string, folder = '.'): boolean =>
  [path, `src/${path}`, join(folder, path)].some((one) => ['', '.ts', '.tsx'].some((end) => existsSync(one + end)))

const scriptsIn = (text: string): string[] => [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name)
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link)

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document)

  it('names only paths that exist', () => {
    expect(pathsIn(text).filter((path) => !exists(path, dirname(document)))).toEqual([])
  })

  it('links only to what exists', () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(document), link)))).toEqual([])
  })

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const known = new Set([...Object.keys(scripts), 'ci', 'install', 'run'])
    expect(scriptsIn(text).filter((name) => !known.has(name))).toEqual([])
  })
})

it('sees the paths, links and commands that it checks', () => {
  expect(pathsIn(read('src/README.md')).length).toBeGreaterThan(20)
  expect(linksIn(read('README.md')).length).toBeGreaterThan(3)
  expect(scriptsIn(read('README.md'))).toContain('dataset')
  expect(exists('scene/no/such/room')).toBe(false)
})

it('lists every decision in the index, by number, with the title and date of its file', () => {
  const files = readdirSync('src/decisions').filter((file) => file !== 'README.md')
  const rows = files.toSorted().map((file) => {
    const [, title, date] = /^# (.+)\n\nDate: (\d{4}-\d\d-\d\d)\n\n/.exec(read(`src/decisions/${file}`)) ?? []
    return `| [${file.slice(0, 4)}](${file}) | ${title} | ${date} |`
  })
  const index = read('src/decisions/README.md').split('\n')
  expect(index.filter((line) => line.startsWith('| ['))).toEqual(rows)
})
