import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { annotatedDataset } from '../../../src/formats/dataExport/yaml/annotatedDataset.ts'
import { writeData } from '../../../src/formats/dataExport/writeData.ts'
import { runDatasetCommand } from '../../../src/pipeline/command.ts'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'
import { wholeDataset } from '../../features/excerpt.ts'
import { awkwardDataset } from './samples.ts'
import { present } from '../../features/present.ts'
import { bytesOf, OPTIONS } from './writing.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Saves annotation files, unpacks them, and builds them by command, as users do. */
async function rebuilt(dataset: Dataset): Promise<string> {
  for (const [name, bytes] of Object.entries(unzipSync(await bytesOf(dataset, 'yaml')))) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  const printed: string[] = []
  const code = runDatasetCommand(['--seeds', folder, '--out', join(folder, 'built.json')], '/', (line) =>
    printed.push(line),
  )
  expect(printed.slice(0, code === 0 ? 0 : 20)).toEqual([])
  return readFileSync(join(folder, 'built.json'), 'utf8')
}

const parsed = (text: string): unknown => JSON.parse(text)
const plain = (dataset: Dataset): unknown => parsed(JSON.stringify(dataset))

/** A collection of one's own with every third proposal accepted and every third rejected. */
function ownCollection(): Dataset {
  const dataset = anOwnCollection()
  let count = 0
  const decided = (one: Evidence): Evidence => {
    count += 1
    return count % 3 === 0 ? one : { ...one, review: count % 3 === 1 ? 'accepted' : 'rejected' }
  }
  return {
    ...dataset,
    relations: dataset.relations.map((one) => ({ ...one, evidence: one.evidence.map(decided) })),
  }
}

describe('annotation files', () => {
  test('of the published dataset build the very same bytes', async () => {
    expect(await rebuilt(wholeDataset)).toBe(formatDataset(wholeDataset))
  })

  test('of an actor with the name of what every object has hold that actor too', async () => {
    const { questions: _, ...whole } = wholeDataset
    const named = JSON.parse(JSON.stringify(whole).replaceAll('"mali"', '"constructor"')) as Dataset
    const { entities, relations } = parsed(await rebuilt(named)) as Dataset
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).toSorted()
    expect(ids(entities)).toEqual(ids(named.entities))
    expect(relations).toHaveLength(named.relations.length)
    const mentions = (all: Dataset['entities']) => all.find(({ id }) => id === 'constructor')?.mentions
    expect(mentions(entities)).toEqual(mentions(named.entities))
  })

  test('of a reviewed collection build the very same dataset', async () => {
    const own = ownCollection()
    const expected = annotatedDataset(own)
    expect(expected.relations.length).toBeGreaterThan(5)
    expect(parsed(await rebuilt(own))).toEqual(plain(expected))
  })

  test('name the people who reviewed what they hold, and nobody else', async () => {
    const own = ownCollection()
    const signedAs = (one: Evidence): Evidence =>
      one.review === 'accepted'
        ? { ...one, reviewedBy: 'person' }
        : one.review === 'rejected'
          ? { ...one, reviewedBy: 'person-2' }
          : one
    const dataset: Dataset = {
      ...own,
      agents: [
        ...(own.agents ?? []),
        { id: 'person', name: 'أمينة: ديالو', person: true },
        { id: 'person-2', name: 'Omar', person: true },
      ],
      relations: own.relations.map((one) => ({ ...one, evidence: one.evidence.map(signedAs) })),
    }
    const built = parsed(await rebuilt(dataset)) as Dataset
    expect(built).toEqual(plain(annotatedDataset(dataset)))
    expect(built.agents).toEqual([{ id: 'person', name: 'أمينة: ديالو', person: true }])
    const reviewers = built.relations.flatMap(({ evidence }) => evidence.map(({ reviewedBy }) => reviewedBy))
    expect(new Set(reviewers)).toEqual(new Set(['person']))
  })

  test('hold each accepted sentence with its words, and nothing that was rejected or only proposed', () => {
    const own = ownCollection()
    const wordsOf = ({ documents, relations }: Dataset, isWanted: (one: Evidence) => boolean) =>
      relations
        .flatMap(({ source, type, target, evidence }) =>
          evidence.filter(isWanted).map((one) => {
            const text = documents.find(({ id }) => id === one.document)?.text ?? ''
            const marks = [one.subject, one.object, one.trigger].map((mark) => mark && sliceOf(text, mark))
            return [source, type, target, one.document, sliceOf(text, one), one.stance, ...marks].join(' | ')
          }),
        )
        .toSorted()
    expect(wordsOf(annotatedDataset(own), () => true)).toEqual(wordsOf(own, ({ review }) => review === 'accepted'))
  })

  test('keep an actor named in one language, actors that are not one, and former ids that lead somewhere', async () => {
    const own = ownCollection()
    const [first, second, ...others] = own.entities
    const dataset: Dataset = {
      ...own,
      entities: [
        { ...present(first), labels: { ar: 'طرف' }, differentFrom: [present(second).id] },
        { ...present(second), searchNames: ['yes', '12', 'a: b #c'] },
        ...others,
      ],
      formerIds: { entities: { 'old-one': present(first).id, 'gone-one': null }, relations: { 'r-old': 'nowhere' } },
    }
    const built = parsed(await rebuilt(dataset)) as Dataset
    expect(built).toEqual(plain(annotatedDataset(dataset)))
    expect(built.entities.find(({ id }) => id === first?.id)).toMatchObject({
      labels: { ar: 'طرف' },
      differentFrom: [second?.id],
    })
    expect(built.formerIds).toEqual({ entities: { 'old-one': first?.id, 'gone-one': null }, relations: {} })
  })

  test('move what a repeated sentence says to the first one', async () => {
    const text = 'روسيا تدعم مالي\nروسيا تدعم مالي\n'
    const document = documentOf({ id: 'twice', file: 'twice.txt', text })
    const at = text.lastIndexOf('روسيا')
    const span = (words: string) => ({
      start: text.indexOf(words, at),
      end: text.indexOf(words, at) + words.length,
    })
    const base = ownCollection()
    const entity = (id: string, word: string) => ({
      ...present(base.entities.find((one) => one.id === id)),
      aliases: [word],
      mentions: [{ document: 'twice', ...span(word) }],
    })
    const { relationTypes } = base.vocabulary
    const type = present(
      relationTypes.find(({ joins }) => joins.source.includes('country') && joins.target.includes('country')),
    ).id
    const dataset: Dataset = {
      ...base,
      sources: [{ file: 'twice.txt', sha256: '0'.repeat(64) }],
      documents: [document],
      entities: [entity('mali', 'مالي'), entity('russia', 'روسيا')],
      relations: [
        {
          id: 'r',
          source: 'russia',
          target: 'mali',
          type,
          evidence: [
            {
              document: 'twice',
              ...span('روسيا تدعم مالي'),
              stance: 'asserted',
              subject: span('روسيا'),
              object: span('مالي'),
              trigger: span('تدعم'),
            },
          ],
        },
      ],
    }
    const built = parsed(await rebuilt(dataset)) as Dataset
    expect(built).toEqual(plain(annotatedDataset(dataset)))
    expect(built.relations[0]?.evidence[0]).toMatchObject({ start: 0, trigger: { start: 6, end: 10 } })
  })

  test('refuse sentences that another program has cut, and names in other languages', async () => {
    const write = (dataset: Dataset) => writeData(dataset, 'yaml', OPTIONS, () => undefined)
    expect(await write(awkwardDataset())).toBeNull()
    const dataset = ownCollection()
    expect(await write(dataset)).not.toBeNull()
    expect(await write({ ...dataset, title: { de: 'Artikel' } })).toBeNull()
  })
})
