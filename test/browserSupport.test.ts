import { readdirSync, readFileSync } from 'node:fs'
import data, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data'
import { expect, it } from 'vitest'
import { supportedBrowsers, type SupportedBrowser } from '../src/pipeline/site/page/supportedBrowsers.ts'

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] }
const SUPPORTED = supportedBrowsers(browserslist)
const CALLED = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' } as const

/** Styles that not all of the browsers know, and without which nothing is missing but a nicety. A prefix is the build's work. */
const HARMLESS = new Set([
  'accent-color',
  '-webkit-search-cancel-button',
  '-webkit-tap-highlight-color',
  'content-visibility',
  // Of a file handle, which only a browser that has `showSaveFilePicker` gives.
  'createWritable',
  'field-sizing',
  'forced-color-adjust',
  // Of print: elsewhere a line may stand alone at the end of a sheet.
  'orphans',
  'overscroll-behavior',
  // Elsewhere the user chooses the sheet of paper in the browser's dialog.
  'page',
  // Of letters on the map, which are SVG: there every browser knows it.
  'paint-order',
  'resize',
  'scrollbar-color',
  'scrollbar-width',
  'selection',
  // Of a sheet of paper, as `page`.
  'size',
  'text-size-adjust',
  'text-wrap',
  'widows',
])

/** Called only where the browser offers it, with another way for those that do not. */
const OFFERED = new Set(['createWritable', 'timeRemaining', 'yield'])

/** Methods of the app and of its libraries that happen to be called like something new. */
const OWN = new Set([
  'animated',
  'camera',
  'destroy',
  'first',
  'format',
  'hide',
  'layout',
  'number',
  'run',
  'turn',
  'use',
  'watch',
])

function isIn(statement: CompatStatement, { browser, since }: SupportedBrowser): boolean {
  const all = statement.support[CALLED[browser]]
  const list: readonly SimpleSupportStatement[] = all === undefined ? [] : Array.isArray(all) ? all : [all]
  return list.some(
    ({ version_added, version_removed, flags }) =>
      version_removed === undefined &&
      flags === undefined &&
      typeof version_added === 'string' &&
      Number.parseFloat(version_added.replace('≤', '')) <= since,
  )
}

/** Whether one of several features of a name is in every supported browser. A name without data counts as known. */
function isEverywhere(all: readonly (Identifier | undefined)[]): boolean {
  const known = all.flatMap((one) => one?.__compat ?? [])
  return known.length === 0 || known.some((one) => SUPPORTED.every((browser) => isIn(one, browser)))
}

/** The names that a pattern finds in files, and the first file of each. */
function names(among: readonly string[], pattern: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const file of among)
    for (const [, name = ''] of readFileSync(file, 'utf8')
      .replaceAll(/\/\*.*?\*\//gs, '')
      .matchAll(pattern))
      if (!found.has(name)) found.set(name, file)
  return found
}

const tooNew = (found: ReadonlyMap<string, string>, lookUp: (name: string) => readonly (Identifier | undefined)[]) =>
  [...found]
    .filter(([name]) => !HARMLESS.has(name) && !OFFERED.has(name) && !OWN.has(name) && !isEverywhere(lookUp(name)))
    .map((one) => one.join(' in '))

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`)
const styles = files.filter((file) => file.endsWith('.css'))
const scripts = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/pipeline/'))
const globals: Readonly<Record<string, Identifier>> = { ...data.api, ...data.javascript.builtins }
const css = data.css

it('uses in styles what every supported browser knows', () => {
  const properties = names(styles, /(?<=[{;]\s*)(?!--)([a-z-]+)(?=:\s)/g)
  expect(properties.size).toBeGreaterThan(100)
  expect(tooNew(properties, (name) => [css.properties?.[name]])).toEqual([])
  expect(tooNew(names(styles, /@([a-z-]+)/g), (name) => [css['at-rules']?.[name]])).toEqual([])
  expect(tooNew(names(styles, /::?([a-z-]+)(?=[\s,({:)])/g), (name) => [css.selectors?.[name]])).toEqual([])
})

it('calls in scripts what every supported browser knows', () => {
  // A simulation of d3 has a method `force`; of what browsers know, only touches have something of that name.
  const members = names(scripts, /(?<!\.)\.(?!force\()([a-zA-Z]+)\(/g)
  expect(members.size).toBeGreaterThan(200)
  const owners = Object.values(globals)
  const namesakes = (name: string) =>
    owners.flatMap((owner) =>
      [name, `${name}_static`].flatMap((key) => (Object.hasOwn(owner, key) ? (owner[key] ?? []) : [])),
    )
  expect(tooNew(members, namesakes)).toEqual([])
  expect(tooNew(names(scripts, /\bnew ([A-Z]\w+)/g), (name) => [globals[name]])).toEqual([])
})

it('would notice what is too new', () => {
  expect(isEverywhere([css.properties?.['position-anchor']])).toBe(false)
  expect(isEverywhere([globals['Promise']?.['try_static'] ?? globals['Promise']?.['try']])).toBe(false)
  expect(isEverywhere([globals['Array']?.['toSorted']])).toBe(true)
})
