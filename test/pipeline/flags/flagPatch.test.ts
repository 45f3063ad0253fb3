import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Dataset, Evidence, Relation } from '../../../src/domain/dataset/dataset.ts'
import type { Flag, Reason } from '../../../src/domain/flags/flags.ts'
import { anchorOf } from '../../../src/domain/flags/flags.ts'
import { writeFlagsFile } from '../../../src/formats/entries/flagsFile.ts'
import { buildDataset } from '../../../src/pipeline/build/buildDataset.ts'
import { runDatasetCommand } from '../../../src/pipeline/command.ts'
import { readSeedFolder } from '../../../src/pipeline/read/seedFolder.ts'

const AT = '2026-11-23T08:30:00.000Z'
let root = ''
/** What the annotations make before any patch. */
let dataset: Dataset

/**
 * A patch may take from a question what answers it, or the relation that a former id leads to. The author hears of that when
 * building; here both are left out from the beginning.
 */
function copySeeds(): void {
  root = mkdtempSync(join(tmpdir(), 'sanad-flags-'))
  cpSync('seeds', join(root, 'seeds'), { recursive: true })
  rmSync(join(root, 'seeds/annotations/former-ids.yaml'), { force: true })
  const file = join(root, 'seeds/annotations/dataset.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^questions:[^]*?^(?=\S)/m, ''))
}

beforeAll(() => {
  copySeeds()
  dataset = build()
  rmSync(root, { recursive: true })
})
beforeEach(copySeeds)
afterEach(() => rmSync(root, { recursive: true }))

function build(): Dataset {
  const { dataset: built, problems } = buildDataset(readSeedFolder(join(root, 'seeds')))
  expect(problems).toEqual([])
  if (built === undefined) throw new Error('The annotations make no dataset')
  return built
}

function run(flags: readonly Flag[], id = 'alliances'): { code: number; printed: string; patch: string } {
  const file = join(root, 'flags.json')
  writeFileSync(file, writeFlagsFile(id, AT, flags))
  const lines: string[] = []
  const code = runDatasetCommand(['--flags', file], root, (line) => lines.push(line))
  return { code, printed: lines.join('\n'), patch: join(root, 'flags.patch') }
}

/** Applies the patch and builds what comes of it. */
function apply(patch: string): Dataset {
  execFileSync('git', ['apply', '--whitespace=error', patch], { cwd: root, stdio: 'pipe' })
  return build()
}

const flagOn = (dataset: Dataset, relation: Relation, evidence: Evidence, reason: Reason, note = ''): Flag => ({
  ...anchorOf(dataset, relation.id, evidence),
  reason,
  note,
  at: AT,
})

const named = (dataset: Dataset, id: string): Relation => {
  const relation = dataset.relations.find((one) => one.id === id)
  if (relation === undefined) throw new Error(`There is no relation ${id}`)
  return relation
}

/** The stances of the evidence that stands where a flag says. */
const stancesAt = (dataset: Dataset, { relation, document, start, end }: Flag) =>
  (dataset.relations.find(({ id }) => id === relation)?.evidence ?? [])
    .filter((one) => one.document === document && one.start === start && one.end === end)
    .map(({ stance }) => stance)

describe('npm run dataset -- --flags', () => {
  test('finds the annotation of every piece of evidence, and the patch of them all applies', () => {
    const flags = dataset.relations.flatMap((relation) =>
      relation.evidence.map((evidence) => flagOn(dataset, relation, evidence, 'date', 'نعم.\n--- a/x\n+++ b/x')),
    )
    const { code, printed, patch } = run(flags)
    expect(printed).toContain(`Flags: ${flags.length} found, 0 not found, 0 left out.`)
    expect(code).toBe(0)
    expect(apply(patch)).toEqual(dataset)
  })

  test('prints where the annotation stands, why it is flagged and what it says', () => {
    const relation = named(dataset, 'russia-supplies-arms-mali')
    const flags = relation.evidence.slice(0, 1).map((one) => flagOn(dataset, relation, one, 'wrong-type', 'A gift.'))
    const { printed, patch } = run(flags)
    const place = /^(seeds\/\S+\.yaml):(\d+):(\d+) wrong-type: Wrong type of relation/m.exec(printed)
    const line = readFileSync(join(root, place?.[1] ?? ''), 'utf8').split('\n')[Number(place?.[2]) - 1] ?? ''
    expect(line.slice(Number(place?.[3]) - 1)).toBe('relation: russia supplies-arms mali')
    expect(printed).toContain('“A gift.”')
    expect(printed).toContain('| ' + line)
    expect(readFileSync(patch, 'utf8')).toContain('+      # flagged 2026-11-23: wrong-type. A gift.')
  })

  test.each(['denied', 'hypothetical'] as const)('sets the stance of what is %s', (stance) => {
    const others = dataset.relations.flatMap((relation) =>
      relation.evidence
        .filter((evidence) => evidence.stance !== stance)
        .map((evidence) => flagOn(dataset, relation, evidence, stance)),
    )
    const flags = others.filter((_, index) => index % 9 === 0)
    const after = apply(run(flags).patch)
    expect(flags.flatMap((flag) => stancesAt(after, flag))).toEqual(flags.map(() => stance))
    expect(after.relations.flatMap(({ evidence }) => evidence)).toHaveLength(
      dataset.relations.flatMap(({ evidence }) => evidence).length,
    )
  })

  test('turns a relation round, marks and all, where the types allow it', () => {
    const all = dataset.relations.flatMap((relation) =>
      relation.evidence.map((evidence) => ({
        relation,
        evidence,
        flag: flagOn(dataset, relation, evidence, 'direction'),
      })),
    )
    const { printed, patch } = run(all.map(({ flag }) => flag))
    const after = apply(patch)
    const turned = all.filter(({ flag }) => stancesAt(after, flag).length === 0)
    expect(printed.split('the patch turns it round')).toHaveLength(turned.length + 1)
    expect(turned.length).toBeGreaterThan(50)
    for (const {
      relation: { source, type, target },
      evidence,
    } of turned) {
      const found = named(after, `${target}-${type}-${source}`).evidence.filter(
        ({ document, start, end }) =>
          document === evidence.document && start === evidence.start && end === evidence.end,
      )
      const { subject, object, stance } = evidence
      expect(found).toMatchObject([{ stance, ...(object && { subject: object }), ...(subject && { object: subject }) }])
    }
    const type = (id: string) => dataset.vocabulary.relationTypes.find((one) => one.id === id)
    expect(turned.filter(({ relation }) => type(relation.type)?.symmetric === true)).toEqual([])
  })

  test('removes what states no relation; a sentence that is left with none says why', () => {
    const relation = named(dataset, 'russia-supplies-arms-mali')
    const flags = relation.evidence.map((one) => flagOn(dataset, relation, one, 'no-relation', 'Two names.'))
    const sentences = new Set(flags.map(({ document, start }) => `${document} ${start}`))
    const neighbours = dataset.relations.flatMap((one) =>
      one.evidence
        .filter(({ document, start }) => sentences.has(`${document} ${start}`))
        .map((evidence) => flagOn(dataset, one, evidence, 'no-relation', 'Two names.')),
    )
    const after = apply(run(neighbours).patch)
    expect(neighbours.flatMap((flag) => stancesAt(after, flag))).toEqual([])
    const texts = readFileSync(join(root, 'seeds/annotations/documents/mali-aircraft.yaml'), 'utf8')
    expect(texts).toMatch(/^ {4}none: "Two names\./m)
    expect(after.relations.some(({ id }) => id === relation.id)).toBe(false)
  })

  test('says what was not found and what was left out, and patches the rest', () => {
    const relation = named(dataset, 'russia-supplies-arms-mali')
    const [evidence] = relation.evidence
    if (evidence === undefined) throw new Error('A relation without evidence')
    const flag = flagOn(dataset, relation, evidence, 'other')
    const { code, printed, patch } = run([flag, { ...flag, relation: 'a-b-c' }, { ...flag, document: 'x' }], 'theirs')
    expect(code).toBe(1)
    expect(printed).toContain('of another dataset, “theirs”')
    expect(printed).toContain('not found: a-b-c: There is no such relation.')
    expect(printed).toContain('There is no document “x”.')
    expect(printed).toContain('Flags: 1 found, 2 not found, 0 left out.')
    expect(apply(patch)).toEqual(dataset)
  })

  test('refuses a file that is none, and annotations that have problems', () => {
    const file = join(root, 'flags.json')
    writeFileSync(file, '{"format"')
    const lines: string[] = []
    expect(runDatasetCommand(['--flags', file], root, (line) => lines.push(line))).toBe(2)
    expect(runDatasetCommand(['--flags', join(root, 'nowhere.json')], root, (line) => lines.push(line))).toBe(2)
    writeFileSync(join(root, 'seeds/annotations/documents/mali-aircraft.yaml'), 'document: mali-aircraft\n')
    expect(run([]).code).toBe(2)
    expect(lines).toEqual([expect.stringContaining('not JSON'), expect.stringContaining('There is no file')])
  })
})
