import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { plugins } from '@citation-js/core'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { codePointsOf } from '../../../src/domain/text/codePoints.ts'
import { dataFileName } from '../../../src/formats/dataExport/dataFileName.ts'
import { separatorOf } from '../../../src/formats/dataExport/dataFormats.ts'
import { namedConstructor } from '../../domain/namedConstructor.ts'
import { AWKWARD, awkwardDataset, SAMPLES } from './samples.ts'
import { cx2Problems } from './schemas/cx2Rules.ts'
import type { FtmEntity } from './schemas/ftmModel.ts'
import { ftmProblems, propertyType } from './schemas/ftmModel.ts'
import { bytesOf, textOf } from './writing.ts'
import { anyCharacter } from '../../anyCharacter.ts'

const linesOf = <Item>(text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item)

interface Statement {
  readonly id: string
  readonly entity_id: string
  readonly prop: string
  readonly prop_type: string
  readonly schema: string
  readonly value: string
  readonly external: boolean
  readonly lang: string | null
}

async function ftm(dataset: Parameters<typeof bytesOf>[0], isReviewed = true) {
  const files = unzipSync(await bytesOf(dataset, 'followthemoney', { isReviewed }))
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return {
    entities: linesOf<FtmEntity>(read('entities.ftm.json')),
    statements: linesOf<Statement>(read('statements.json')),
  }
}

describe.each([...SAMPLES, ['items called “constructor”', namedConstructor()] as const])('%s', (_, dataset) => {
  const evidence = dataset.relations.flatMap((relation) => relation.evidence)
  const quotes = evidence.map(({ document, start, end }) =>
    dataset.documents.find(({ id }) => id === document)?.text.slice(start, end),
  )

  it('comes out of a dataset file as it went in, byte for byte', async () => {
    const text = await textOf(dataset, 'sanad')
    const decoded = decodeDataset(text)
    expect(decoded).toEqual({ ok: true, dataset })
    if (decoded.ok) expect(await textOf(decoded.dataset, 'sanad')).toBe(text)
  })

  it('follows the rules of CX2, and has every sentence', async () => {
    const document = JSON.parse(await textOf(dataset, 'cx2')) as { edges?: { v: { quote: string } }[] }[]
    expect(cx2Problems(document)).toEqual([])
    expect(document.find(({ edges }) => edges !== undefined)?.edges?.map(({ v }) => v.quote)).toEqual(quotes)
  })

  it('follows the model of FollowTheMoney, with a link for each sentence and the article as its proof', async () => {
    const { entities, statements } = await ftm(dataset)
    expect(ftmProblems(entities)).toEqual([])
    const links = entities.filter(({ schema }) => schema === 'UnknownLink')
    expect(links.map(({ properties }) => properties['description']?.[0])).toEqual(quotes)
    expect(links.map(({ properties }) => properties['status']?.[0])).toEqual(evidence.map(({ stance }) => stance))
    const stated = entities.flatMap(({ properties }) => Object.values(properties).flat()).length
    expect(statements).toHaveLength(stated + entities.length)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
    for (const { prop, prop_type, schema } of statements)
      if (prop !== 'id') expect(prop_type).toBe(propertyType(schema, prop)?.split(':')[0])
  })

  it('is three tables of the same columns in every row, in UTF-8 with its mark', async () => {
    const files = unzipSync(await bytesOf(dataset, 'csv', { separator: 'semicolon' }))
    expect(Object.keys(files)).toEqual(['entities.csv', 'relations.csv', 'sentences.csv'])
    const rows = Object.values(files).map((bytes) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      expect(text.startsWith('\ufeffid;')).toBe(true)
      // Without what stands in quotes, every line end is the end of a row.
      const lines = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\r\n')
      expect(new Set(lines.slice(0, -1).map((line) => line.split(';').length)).size).toBe(1)
      return lines.length - 2
    })
    expect(rows).toEqual([dataset.entities.length, dataset.relations.length, evidence.length])
  })

  it('is cited by one reference an article, which Citation.js reads back', async () => {
    const cited = new Set(evidence.map(({ document }) => document))
    const csl = JSON.parse(await textOf(dataset, 'csl-json')) as { id: string; title: string; annote: string }[]
    expect(new Set(csl.map(({ id }) => id))).toEqual(cited)
    const bib = await textOf(dataset, 'bibtex', { language: 'ar' })
    const read = bib.trim() === '' ? [] : plugins.input.chain(bib, { generateGraph: false })
    expect(new Set(read.map((item) => Reflect.get(item, 'id')))).toEqual(cited)
  })
})

describe('a table for spreadsheets', () => {
  it('calculates nothing, and keeps the rest of an awkward text', async () => {
    const { 'sentences.csv': bytes } = unzipSync(await bytesOf(awkwardDataset(), 'csv'))
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(`"'${AWKWARD.replaceAll('"', '""')}"`)
    expect(text).not.toMatch(/(^|,|")=SUM/m)
  })

  it('has the separator that the locale expects', () => {
    expect(['en-GB', 'de', 'fr', 'ar-EG', 'ar-AE'].map(separatorOf)).toEqual([
      'comma',
      'semicolon',
      'semicolon',
      'semicolon',
      separatorOf('ar-AE'),
    ])
  })
})

describe('FollowTheMoney', () => {
  it('marks as external what nobody has reviewed', async () => {
    const { statements } = await ftm(awkwardDataset())
    expect(statements.some(({ external }) => external)).toBe(false)
    const unreviewed = await ftm(awkwardDataset(), false)
    expect(unreviewed.statements.every(({ external }) => external)).toBe(true)
    expect(unreviewed.entities).toEqual((await ftm(awkwardDataset())).entities)
  })

  it('names a statement by the SHA-1 of what it states', async () => {
    for (const reviewed of [true, false])
      for (const { id, entity_id, prop, value } of (await ftm(awkwardDataset(), reviewed)).statements) {
        const stated = `small.${entity_id}.${prop}.${value}${reviewed ? '' : '.ext'}`
        expect(id).toBe(createHash('sha1').update(stated).digest('hex'))
      }
  })
})

describe('an offset in code points', () => {
  it('counts every character once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter }), { maxLength: 4 }), (parts) => {
        const convert = codePointsOf(parts.join(''))
        let before = ''
        for (const part of parts) {
          before += part
          expect(convert(before.length)).toBe([...before].length)
        }
      }),
    )
  })
})

describe('the name of a file', () => {
  it('says what part of which dataset it is, in what format', () => {
    expect(dataFileName('alliances', 'all', 'sanad')).toBe('sanad-alliances.json')
    expect(dataFileName('alliances', 'selection', 'csv')).toBe('sanad-alliances-selection.csv.zip')
  })
})
