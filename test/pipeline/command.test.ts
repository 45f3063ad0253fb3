import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDatasetCommand } from '../../src/pipeline/command.ts'

const CASES = fileURLToPath(new URL('../cases', import.meta.url))
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sanad-'))
  useCase('well-annotated')
})

afterEach(() => rmSync(root, { recursive: true }))

function useCase(name: string): void {
  rmSync(join(root, 'seeds'), { recursive: true, force: true })
  cpSync(join(CASES, name), join(root, 'seeds'), { recursive: true })
}

function run(...args: string[]): { code: number; printed: string } {
  const lines: string[] = []
  const code = runDatasetCommand(args, root, (line) => lines.push(line))
  return { code, printed: lines.join('\n') }
}

const published = (): string => readFileSync(join(root, 'public/datasets/alliances.json'), 'utf8')

describe('npm run dataset', () => {
  test('writes the dataset and its schema, the same bytes each time', () => {
    expect(run()).toMatchObject({ code: 0 })
    const first = published()
    expect(first).toBe(readFileSync(join(CASES, 'well-annotated/expected.json'), 'utf8'))
    expect(run().code).toBe(0)
    expect(published()).toBe(first)
    expect(readdirSync(join(root, 'public/schema'))).toEqual(['sanad-1.schema.json'])
  })

  const broken = readdirSync(CASES).filter((name) => readdirSync(join(CASES, name)).includes('expected-problems.txt'))

  test.each(broken)('keeps the last good dataset when given %s', (name) => {
    run()
    const good = published()
    useCase(name)
    const { code, printed } = run()
    expect(code).toBe(1)
    expect(printed).toContain(readFileSync(join(CASES, name, 'expected-problems.txt'), 'utf8').split('\n')[0])
    expect(printed).toContain('stays as it was')
    expect(published()).toBe(good)
    expect(readdirSync(join(root, 'public/datasets'))).toEqual(['alliances.json'])
  })

  test('refuses to lose an id that was published, until it says what became of it', () => {
    run()
    const good = published()
    const types = join(root, 'seeds/annotations/vocabulary.yaml')
    const relations = join(root, 'seeds/annotations/documents/planes.yaml')
    const questions = join(root, 'seeds/annotations/dataset.yaml')
    for (const file of [types, relations, questions]) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('supplies-arms', 'arms-supply'))
    }
    const former = join(root, 'seeds/annotations/former-ids.yaml')
    writeFileSync(former, 'relation-types: { arms: arms-supply }\n')
    const lost = run()
    expect(lost.code).toBe(1)
    expect(lost.printed).toContain('“russia-supplies-arms-mali”')
    expect(lost.printed).toContain('“russia-arms-mali”')
    expect(published()).toBe(good)
    writeFileSync(
      former,
      'relations: { russia-supplies-arms-mali: russia-arms-supply-mali, russia-arms-mali: , russia-flatters-mali: }\n' +
        'relation-types: { arms: arms-supply, supplies-arms: arms-supply }\n',
    )
    expect(run()).toMatchObject({ code: 0 })
  })

  test('says of an empty vocabulary, and of a file that is not YAML, only that', () => {
    run()
    const vocabulary = join(root, 'seeds/annotations/vocabulary.yaml')
    const document = join(root, 'seeds/annotations/documents/planes.yaml')
    const kept = readFileSync(vocabulary, 'utf8')
    writeFileSync(vocabulary, '')
    expect(run().printed).toMatch(/^seeds\/annotations\/vocabulary\.yaml:1:1 not-object\n.*\n1 problem\./)
    writeFileSync(vocabulary, kept)
    writeFileSync(document, readFileSync(document, 'utf8').replace(/^ +/gm, '\t'))
    expect(run().printed).toMatch(
      /^seeds\/annotations\/documents\/planes\.yaml:\d+:\d+ yaml-broken\n.*tabs.*\n1 problem\./,
    )
  })

  test('refuses an article whose line ends a tool has changed since it was published', () => {
    run()
    const good = published()
    const seed = join(root, 'seeds/article.txt')
    const original = readFileSync(seed, 'utf8')
    writeFileSync(seed, original.replaceAll('\n', '\r\n'))
    const { code, printed } = run()
    expect(code).toBe(1)
    expect(printed).toContain('article.txt: has other line ends than when it was published')
    expect(published()).toBe(good)
    writeFileSync(seed, original)
    expect(run().code).toBe(0)
  })

  test('warns of names with which no verb can agree, and writes all the same', () => {
    const { code, printed } = run()
    expect(code).toBe(0)
    expect(printed).toContain('warning: The grammar of “turkey” is missing for “ar”')
    expect(printed).not.toContain('“russia” is missing')
  })

  test('--check accepts what is fresh, refuses what is not, and writes neither', () => {
    expect(run('--check').code).toBe(1)
    expect(readdirSync(root)).toEqual(['seeds'])
    run()
    expect(run('--check').code).toBe(0)
    const stale = `${published()} `
    writeFileSync(join(root, 'public/datasets/alliances.json'), stale)
    expect(run('--check')).toMatchObject({ code: 1, printed: expect.stringContaining('differs from a fresh build') })
    expect(published()).toBe(stale)
  })

  test('says that the layout is stale, and fails where it only checks', () => {
    run()
    const layout = join(root, 'public/datasets/alliances.layout.json')
    const at = (...ids: readonly string[]) => ({ nodes: Object.fromEntries(ids.map((id) => [id, { x: 0, y: 0 }])) })
    const joined = (JSON.parse(published()) as { relations: { source: string; target: string }[] }).relations.flatMap(
      ({ source, target }) => [source, target],
    )
    const write = (...ids: readonly string[]) =>
      writeFileSync(layout, JSON.stringify({ dataset: 'case', wide: at(), tall: at(), all: at(...ids) }))
    write(...joined)
    expect(run('--check').code).toBe(0)
    write(...joined, 'nobody')
    expect(run('--check')).toMatchObject({ code: 1, printed: expect.stringContaining('nobody') })
    write(...joined.filter((id) => id !== 'mali'))
    expect(run()).toMatchObject({ code: 0, printed: expect.stringContaining('mali') })
  })

  test('--report tells what nobody has annotated, and writes nothing', () => {
    const { printed } = run('--report')
    expect(readdirSync(root)).toEqual(['seeds'])
    expect(printed).toContain('relations 4, evidence 6')
    expect(printed).toContain('attributed: 2')
    expect(printed).toMatch(
      /Sentences without a relation \(2\)\nplanes-s01 .*\n {4}none: It names one state only\.\nplanes-s03 .*\n {4}none: A picture/,
    )
    expect(printed).toContain('# Entities without a relation (1)\nminister')
    expect(printed).toContain('deal-s05: mali – minister')
    // The relation was first written the other way round.
    expect(printed).toMatch(
      /turkey-agrees-with-mali \(planes\): trigger\n {4}unmarked: No word says that they agree\.\n/,
    )
  })

  test('refuses a seed that is not UTF-8, and says from where on', () => {
    const seed = join(root, 'seeds/article.txt')
    writeFileSync(seed, Buffer.concat([readFileSync(seed), Buffer.from([0xc3, 0x28])]))
    expect(run()).toMatchObject({ code: 1, printed: expect.stringContaining('is neither UTF-8 nor UTF-16') })
  })

  test('tells files of the seeds as the project names them', () => {
    const documents = join(root, 'seeds/annotations/documents')
    cpSync(join(documents, 'planes.yaml'), join(documents, 'planes.yml'))
    rmSync(join(root, 'seeds/annotations/vocabulary.yaml'))
    const { printed } = run()
    expect(printed).toContain('is taken already, at seeds/annotations/documents/planes.yaml.')
    expect(printed).toContain('seeds/annotations/vocabulary.yaml:1:1 file-missing')
    expect(printed).not.toContain(root)
  })

  test('says where a missing sentence belongs, also the first one', () => {
    const planes = join(root, 'seeds/annotations/documents/planes.yaml')
    const text = readFileSync(planes, 'utf8')
    writeFileSync(planes, `${text.slice(0, text.indexOf('sentences:'))}sentences: []\n`)
    const { printed } = run()
    expect(printed).toContain('The sentence “مالي تتسلّم طائرات” is missing. Add it with its role.\n')
    expect(printed).toContain('Add it with its role, after “مالي تتسلّم طائرات”.')
  })

  test('says that a folder needs a file for its dataset', () => {
    for (const args of [
      ['--seeds', 'seeds'],
      ['--out', 'mine.json'],
    ])
      expect(run(...args)).toMatchObject({ code: 2, printed: expect.stringMatching(/^--seeds and --out go together/) })
  })

  test('an option that it does not have changes nothing', () => {
    expect(run('--chek')).toMatchObject({ code: 2, printed: expect.stringContaining('--check') })
    expect(readdirSync(root)).toEqual(['seeds'])
  })

  test('--partial builds what is there, without what has problems', () => {
    useCase('a-document-missing')
    expect(run('--partial').code).toBe(0)
    expect(published()).toContain('"id":"planes"')
    expect(published()).not.toContain('"id":"deal"')
    useCase('quotes-not-found')
    expect(run('--partial')).toMatchObject({ code: 0, printed: expect.stringContaining('quote-absent') })
  })
})
