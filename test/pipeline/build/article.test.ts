import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { segment } from '../../../src/domain/text/segment.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { buildDataset } from '../../../src/pipeline/build/buildDataset.ts'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { formatJsonSchema } from '../../../src/pipeline/build/jsonSchema.ts'
import { readSeedFolder, type SeedFolder } from '../../../src/pipeline/read/seedFolder.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SEED = readFileSync(`${ROOT}/seeds/000_a0a8080faa313629.txt`, 'utf8')
const folder = readSeedFolder(`${ROOT}/seeds`)
const published = readFileSync(`${ROOT}/public/datasets/alliances.json`, 'utf8')
const decoded = decodeDataset(published)
const documents = decoded.ok ? decoded.dataset.documents : []

describe('the article file', () => {
  test('is two articles and five teasers', () => {
    expect(decoded.ok).toBe(true)
    expect(documents.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'article mali-aircraft',
      'teaser extremists-clash',
      'teaser nusra-return',
      'teaser bamako-helicopter',
      'teaser qaeda-assassination',
      'teaser algeria-peace-deal',
      'article russia-china-nuclear',
    ])
  })

  test('is accounted for to the last character', () => {
    expect(documents.map((document) => document.text).join('')).toBe(SEED)
    for (const document of documents) {
      expect(sliceOf(SEED, document.source)).toBe(document.text)
      const pieces = segment(document.text)
      expect(pieces.map((piece) => sliceOf(document.text, piece)).join('')).toBe(document.text)
      const sentences = pieces.filter((piece) => piece.kind !== 'gap').map(({ start, end }) => ({ start, end }))
      expect(document.sentences.map(({ start, end }) => ({ start, end }))).toEqual(sentences)
    }
  })

  test('splits into these sentences', async () => {
    const lines = documents.flatMap((document) => [
      `# ${document.id}`,
      ...document.sentences.map((sentence) => {
        const notes = [
          sentence.role,
          ...(sentence.truncated ? ['truncated'] : []),
          ...(sentence.duplicateOf === undefined ? [] : [`= ${sentence.duplicateOf}`]),
        ]
        return `${sentence.id} ${sentence.start}–${sentence.end} (${notes.join(', ')})\n${sliceOf(document.text, sentence)}`
      }),
    ])
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('article-sentences.txt')
  })
})

describe('the published dataset', () => {
  test('is what its annotations make', () => {
    const { dataset, problems } = buildDataset(folder)
    expect(problems).toEqual([])
    expect(dataset === undefined ? '' : formatDataset(dataset)).toBe(published)
    expect(readFileSync(`${ROOT}/public/schema/sanad-1.schema.json`, 'utf8')).toBe(formatJsonSchema())
  })

  test('is the same whatever the order of the files', () => {
    const turned: SeedFolder = {
      ...folder,
      entities: folder.entities.toReversed(),
      documents: folder.documents.toReversed(),
    }
    const { dataset } = buildDataset(turned)
    expect(dataset === undefined ? '' : formatDataset(dataset)).toBe(published)
  })
})
