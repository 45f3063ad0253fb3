import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { readImports, type Sources } from '../../tooling/imports.ts'

let sources: Sources
const textOf = new Map<string, string>()
beforeAll(async () => {
  sources = await readImports(process.cwd())
  for (const file of sources.files) textOf.set(file, readFileSync(file, 'utf8'))
}, 60_000)

/** A file and all that comes with it when it is fetched. */
function fetchedWith(entry: string): ReadonlySet<string> {
  const seen = new Set([entry])
  const next = [entry]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    for (const { from, to, isDynamic, isType } of sources.imports) {
      if (from !== file || isDynamic || isType || seen.has(to) || !textOf.has(to)) continue
      seen.add(to)
      next.push(to)
    }
  }
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
  const late = sources.imports.filter(({ to, isDynamic }) => isDynamic && textOf.has(to) && !to.includes('/i18n/'))
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
