import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, it } from 'vitest'

/** The text of each source file. */
const textOf = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
)

// Every import of src/ names its file, so that these find what `tooling/imports.ts` finds, in a tenth of the time.
const STATIC = /^(?:import|export)\s+(?!type\s)(?:[^'"`;]*?from\s+)?'(\.[^']+)'/gm
const LATE = /\bimport\('(\.[^']+)'\)/g
const importsOf = (file: string, kind: RegExp): readonly string[] =>
  [...(textOf.get(file) ?? '').matchAll(kind)]
    .map(([, to = '']) => posix.join(posix.dirname(file), to))
    .filter((to) => textOf.has(to))

/** A file and all that comes with it when it is fetched. */
function fetchedWith(entry: string): ReadonlySet<string> {
  const seen = new Set([entry])
  for (const file of seen) for (const to of importsOf(file, STATIC)) seen.add(to)
  return seen
}

const subjectsSaid = (files: Iterable<string>) =>
  new Set(
    [...files].flatMap((file) =>
      [...(textOf.get(file) ?? '').matchAll(/(?:useWords|wordsIn|messagesIn)\('(\w+)'/g)].map(([, name]) => name ?? ''),
    ),
  )

it('the first view says only the texts of the app', () => {
  expect([...subjectsSaid(fetchedWith('src/main.tsx'))]).toEqual(['app'])
})

it('every part that is fetched late asks for its texts beside its script', () => {
  const first = fetchedWith('src/main.tsx')
  const late = [...textOf.keys()]
    .flatMap((from) => importsOf(from, LATE).map((to) => ({ from, to })))
    .filter(({ to }) => !to.includes('/i18n/'))
  expect(late.length).toBeGreaterThan(25)
  const lacking = late.flatMap(({ from, to }) => {
    const said = subjectsSaid([...fetchedWith(to)].filter((file) => !first.has(file)))
    const name = to.split('/').at(-1) ?? ''
    const asked =
      new RegExp(`withWords\\(\\s*import\\('[^']*/${name}'\\),([^)]*)\\)`).exec(textOf.get(from) ?? '')?.[1] ?? ''
    // A formatter of citations is fetched by one that has asked.
    if (from.startsWith('src/formats/')) return []
    return [...said]
      .filter((subject) => subject !== 'app' && !asked.includes(`'${subject}'`))
      .map((one) => `${from}: ${name} says ${one}`)
  })
  expect(lacking).toEqual([])
})
