import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** The packages that the sources of the page name, styles and fonts included. The pipeline runs in Node and is not shipped. */
function namedPackages(): ReadonlySet<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((file) => /\.(tsx?|css)$/.test(file) && !file.startsWith(join('src', 'pipeline')))
  const names = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^(?:import|export)\s+(?!type\s)[^;]*?from\s+|^import\s+|\bimport\(|url\(|@import\s+)['"]((?:@[\w-]+\/)?[a-z][\w.-]*)/gm,
      ),
    ].map(([, name = '']) => name),
  )
  return new Set(names.filter((name) => !name.endsWith('.css')))
}

test('the build carries the licence of every package in it, with its text', () => {
  const file = readFileSync(join(process.env['SANAD_DIST'] ?? 'dist', 'LICENSES.txt'), 'utf8')
  const [own = '', ...others] = file.split(`\n\n${'-'.repeat(80)}\n\n`)
  expect(own).toMatch(/^Sanad\n\n.*Copyright/s)
  const texts = new Map(others.map((text) => [text.split(' ')[0] ?? '', text]))
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const named = namedPackages()
  expect(named.size).toBeGreaterThan(20)
  for (const name of new Set([...named, ...Object.keys(dependencies), 'circle-flags'])) {
    expect(texts.get(name), name).toBeDefined()
  }
  for (const [name, version] of Object.entries(dependencies)) {
    expect(texts.get(name)).toMatch(new RegExp(`^\\S+ ${version.replaceAll('.', '\\.')} `))
  }
  // The shortest licence that is in use, the ISC's, has about 750 letters.
  expect([...texts].filter(([, text]) => text.length < 500).map(([name]) => name)).toEqual([])
})
