import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { appendWork, workFileOf } from '../../../src/pipeline/extract/workFile.ts'
import { runExtractCommand } from '../../../src/pipeline/extract/extractCommand.ts'
import { rulesVersion } from '../../../src/pipeline/extract/rulesVersion.ts'
import { aWordFile } from '../../formats/articles/aWordFile.ts'
import { runScoreCommand } from '../../../src/pipeline/score/scoreCommand.ts'

let folder: string
let printed: string[]
let progress: string[]
const out = () => join(folder, 'proposals.json')
const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, 'in', name), content)
const run = (...args: string[]) =>
  runExtractCommand(args, process.cwd(), {
    print: (line) => printed.push(line),
    progress: (line) => progress.push(line),
  })
const dataset = () => {
  const decoded = decodeDataset(readFileSync(out(), 'utf8'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems.slice(0, 3)))
  return decoded.dataset
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
  mkdirSync(join(folder, 'in', 'more'), { recursive: true })
  ;[printed, progress] = [[], []]
  write('first.txt', 'Norway condemned Belarus.\nKenya supports Uganda.\n')
  write('second.md', 'هاجمت تركيا سوريا.\nالعلاقات بين مصر والسودان متينة.\n')
  write('more/third.txt', 'Belarus condemned Norway, and Norway condemned Belarus.\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('npm run extract', () => {
  it('writes a dataset of proposals that the app accepts, each document under the name of its file', async () => {
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    const { documents, relations } = dataset()
    expect(documents.map(({ source }) => source.file)).toEqual(['first.txt', 'more/third.txt', 'second.md'])
    expect(relations.map(({ id }) => id)).toContain('turkey-attacks-syria')
    expect(relations.flatMap(({ evidence }) => evidence.map(({ review }) => review))).not.toContain(undefined)
    expect(existsSync(`${out()}.work.jsonl`)).toBe(false)
    expect(progress.some((line) => line.includes('3/3'))).toBe(true)
  })

  it('says of each proposal which version of the rules made it', async () => {
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    const { agents, relations } = dataset()
    const version = rulesVersion(process.cwd())
    expect(agents).toEqual([{ id: expect.stringMatching(/^rules-/), name: 'Sanad rules', version }])
    const named = new Set(relations.flatMap(({ evidence }) => evidence.map(({ proposedBy }) => proposedBy)))
    expect([...named]).toEqual([agents?.[0]?.id])
  })

  it('re-applies the decisions of a former version, and names what is lost', async () => {
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    const first = dataset()
    const accepted = judged(
      first,
      first.relations.flatMap(({ evidence }) => evidence),
      'accepted',
    ).record
    const reviewed = join(folder, 'reviewed.json')
    writeFileSync(reviewed, formatDataset(accepted))
    write('first.txt', 'Something else.\nNorway condemned Belarus.\n')
    printed = []
    expect(await run(join(folder, 'in'), '--out', out(), '--reviewed', reviewed)).toBe(0)
    const decided = dataset().relations.flatMap(({ evidence }) => evidence)
    expect(decided.filter(({ review }) => review === 'accepted').length).toBeGreaterThan(2)
    expect(decided.filter(({ review }) => review === 'proposed')).toEqual([])
    expect(printed.find((line) => line.startsWith('Decisions:'))).toMatch(/ stand, 0 .*; 1 lost/)
    expect(printed).toContain('  first.txt: Kenya supports Uganda.')
    expect(await run(join(folder, 'in'), '--out', out(), '--reviewed', join(folder, 'none.json'))).toBe(2)
  })

  it('reports files that it cannot read, and goes on', async () => {
    write('empty.txt', '')
    write('latin.txt', Buffer.from('Norv\u00e8ge et Bi\u00e9lorussie', 'latin1'))
    expect(await run(join(folder, 'in'), '--out', out())).toBe(1)
    expect(printed.filter((line) => /^(?:empty|latin)\.txt: /.test(line))).toHaveLength(2)
    expect(dataset().documents).toHaveLength(3)
  })

  it('reads pages, Word documents, PDFs and archives by the same readers as the app, and names what it cannot read', async () => {
    const made = (name: string) => readFileSync(join('test/formats/articles/pdf/made', `${name}.pdf`))
    write(
      'page.html',
      '<!doctype html><title>On aid</title><meta name="author" content="A. Diallo"><meta name="datePublished" content="2024-11-02"><nav>Home</nav><p>China helped Niger.</p>',
    )
    write('letter.docx', Buffer.from(aWordFile([['Turkey attacked ', 'Syria.']])))
    write('report.pdf', made('libreoffice-amiri'))
    write('locked.pdf', made('password'))
    write('more.zip', Buffer.from(zipSync({ 'a.txt': strToU8('Kenya condemned Uganda.'), 'b.txt': new Uint8Array() })))
    expect(await run(join(folder, 'in'), '--out', out())).toBe(1)
    const { documents } = dataset()
    expect(documents.map(({ source }) => source.file)).toEqual([
      'first.txt',
      'letter.docx',
      'more.zip/a.txt',
      'more/third.txt',
      'page.html',
      'report.pdf',
      'second.md',
    ])
    expect(documents.find(({ id }) => id === 'report')?.text).toContain('«بيرقدار (TB2)» و«أكينجي»')
    expect(documents.find(({ id }) => id === 'page')).toMatchObject({
      title: { en: 'On aid' },
      byline: 'A. Diallo',
      published: { date: '2024-11-02' },
    })
    expect(printed).toContain('locked.pdf: a PDF with a password')
    expect(printed).toContain('more.zip/b.txt: without words')
  })

  it('counts what a copy repeats once', async () => {
    write('zcopy.txt', 'Norway condemned Belarus.\nKenya supports Uganda.\nTurkey attacked Syria.\n')
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    const { documents, relations } = dataset()
    expect(documents).toHaveLength(4)
    const documentsOf = (id: string) => relations.find((one) => one.id === id)?.evidence.map(({ document }) => document)
    expect(documentsOf('kenya-supports-uganda')).toEqual(['first'])
    expect(documentsOf('turkey-attacks-syria')).toEqual(['second', 'zcopy'])
    expect(printed).toContain(
      'zcopy.txt shares most of its words with first.txt; what both say in the same words counts once.',
    )
  })

  it('goes on where a run was cut short, even in the middle of a line', async () => {
    const content = readFileSync(join(folder, 'in', 'first.txt'))
    const document = documentOf({ id: 'first', file: 'first.txt', text: content.toString(), title: 'Read before' })
    const sha256 = createHash('sha256').update(content).digest('hex')
    const work = workFileOf(out())
    appendWork(work, [{ file: 'first.txt', sha256, document, entities: [], proposals: [], refused: 0, agents: [] }])
    appendFileSync(work, '{"file":"more/third.txt","sha2')
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    const titles = dataset().documents.map(({ title }) => Object.values(title)[0])
    expect(titles).toHaveLength(3)
    expect(titles).toContain('Read before')
    expect(printed.at(-1)).toContain('1 had been read before')
  })

  it('goes on after a last line that is longer than what is read at once', async () => {
    const work = workFileOf(out())
    const content = readFileSync(join(folder, 'in', 'first.txt'))
    const document = documentOf({ id: 'first', file: 'first.txt', text: content.toString(), title: 'Read before' })
    const sha256 = createHash('sha256').update(content).digest('hex')
    appendWork(work, [{ file: 'first.txt', sha256, document, entities: [], proposals: [], refused: 0, agents: [] }])
    appendFileSync(work, `{"file":"second.md","text":"${'x'.repeat(200_000)}`)
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    expect(printed.at(-1)).toContain('1 had been read before')
    // Nothing but a line that was cut off.
    writeFileSync(work, 'x'.repeat(70_000))
    expect(await run(join(folder, 'in'), '--out', out())).toBe(0)
    expect(printed.at(-1)).not.toContain('read before')
  })

  it('says how it is used', async () => {
    expect(await run(join(folder, 'in'))).toBe(2)
    expect(await run(join(folder, 'nowhere'), '--out', out())).toBe(2)
    expect(printed).toHaveLength(2)
  })
})

describe('npm run score', () => {
  const score = (...args: string[]) => runScoreCommand(args, process.cwd(), (line) => printed.push(line))

  it('measures judged Arabic sentences, with counts', () => {
    const rows = [
      { event: 'ASSAULT', label: 'yes', text: 'قتل ثلاثة اشخاص امس في تفجير سيارة مفخخة.' },
      { event: 'ASSAULT', label: 'easy no', text: 'افتتح الوزير معرض الكتاب.' },
      { event: 'PROTEST', label: 'ambiguous', text: 'تظاهر المئات.' },
    ]
    const file = join(folder, 'rows.jsonl')
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(score(file, '--json')).toBe(0)
    const [group] = JSON.parse(printed.join('')) as { scores: object[] }[]
    expect(group?.scores[0]).toMatchObject({ part: 'event ASSAULT', right: 1, wrong: 0, missed: 0, f: 1 })
    expect(group?.scores[1]).toMatchObject({ right: 0, wrong: 0, missed: 0, precision: null })
  })

  it('measures English documents, spans exact and overlapping', () => {
    const text = 'President Anna Kovac met Peter Novak.'
    const at = (value: string, type: string) => {
      const begin = text.indexOf(value)
      return { begin, end: begin + value.length, type, value }
    }
    const [anna, peter] = [at('President Anna Kovac', 'Person'), at('Peter Novak', 'Person')]
    const relation = {
      type: 'CommWith',
      sourceBegin: anna.begin,
      sourceEnd: anna.end,
      targetBegin: peter.begin,
      targetEnd: peter.end,
    }
    const file = join(folder, 'documents.jsonl')
    writeFileSync(file, JSON.stringify({ id: 'one', text, entities: [anna, peter], relations: [relation] }))
    expect(score(file, '--json')).toBe(0)
    const [group] = JSON.parse(printed.join('')) as { scores: object[] }[]
    expect(group?.scores).toMatchObject([
      { part: 'states', right: 0 },
      { part: 'entities, exact', right: 1, wrong: 1, missed: 1 },
      { part: 'entities, overlapping', right: 2, wrong: 0, missed: 0 },
      { part: 'relations, directed and typed', right: 1, wrong: 0, missed: 0 },
    ])
  })

  it('reads a folder of articles beside the dataset that annotates them', async () => {
    await run(join(folder, 'in'), '--out', out())
    printed = []
    expect(score(out(), join(folder, 'in'), '--json')).toBe(0)
    const groups = JSON.parse(printed.join('')) as { scores: { part: string; f: number }[] }[]
    const stance = groups[1]?.scores.filter(({ part }) => part === 'relations, with stance')
    expect(stance?.map(({ f }) => f)).toEqual([1, 1])
  })

  it('says what it cannot read', () => {
    const file = join(folder, 'other.jsonl')
    writeFileSync(file, '{"a":1}')
    expect(score(file)).toBe(1)
    expect(score('--fast')).toBe(2)
  })
})
