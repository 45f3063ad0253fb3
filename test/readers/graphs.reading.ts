import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import type { DataFormat } from '../../src/formats/dataExport/dataFormats.ts'
import { SAMPLES } from '../formats/dataExport/samples.ts'
import { textOf } from '../formats/dataExport/writing.ts'
import { PYTHON } from './installReaders.ts'

const SCHEMAS = 'test/formats/dataExport/schemas'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function saved(dataset: Dataset, format: DataFormat): Promise<string> {
  const path = join(folder, `data.${format}`)
  writeFileSync(path, await textOf(dataset, format))
  return path
}

/** Runs a program, which must end well and say nothing on standard error but what is expected. */
function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 100_000_000 })
  expect(status, stderr).toBe(0)
  return { stdout, stderr }
}

interface Read {
  readonly nodes: readonly (readonly [string, Readonly<Record<string, unknown>>])[]
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[]
}

describe.each(SAMPLES)('%s', (_, dataset) => {
  it('is GEXF by its schema', async () => {
    const file = await saved(dataset, 'gexf')
    const { stderr } = run('xmllint', ['--noout', '--nonet', '--relaxng', `${SCHEMAS}/gexf-1.3/gexf.rng`, file])
    expect(stderr).toBe(`${file} validates\n`)
  })

  it('is GraphML by its schema', async () => {
    const file = await saved(dataset, 'graphml')
    const { stderr } = run('xmllint', ['--noout', '--nonet', '--schema', `${SCHEMAS}/graphml.xsd`, file])
    expect(stderr).toBe(`${file} validates\n`)
  })

  it.each(['networkx', 'igraph'])('is read from GraphML by %s without a warning, with its evidence', async (reader) => {
    const file = await saved(dataset, 'graphml')
    const { stdout, stderr } = run(PYTHON, ['test/readers/readGraphml.py', reader, file])
    expect(stderr).toBe('')
    // igraph gives every edge every attribute, and NaN where a number is missing.
    const { nodes, edges } = JSON.parse(stdout.replaceAll(/\bNaN\b/g, 'null')) as Read
    const written = (text: string | undefined) => text?.replaceAll('\u0001', '\ufffd')
    expect(nodes.map(([id, of]) => [id, of['label_en'], of['label_ar']])).toEqual(
      dataset.entities.map(({ id, labels }) => [id, written(labels['en']), labels['ar']]),
    )
    const texts = new Map(dataset.documents.map(({ id, text }) => [id, text]))
    const expected = dataset.relations.flatMap(({ id, source, target, evidence }) =>
      evidence.map(({ document, start, end, stance }) =>
        JSON.stringify([source, target, id, stance, start, end, written(texts.get(document)?.slice(start, end))]),
      ),
    )
    const found = edges.map(([source, target, of]) =>
      JSON.stringify([source, target, ...['relation', 'stance', 'start', 'end', 'quote'].map((name) => of[name])]),
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})
