import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import type { Vocabulary } from '../../domain/dataset/dataset.ts'
import { assemble } from '../../extraction/proposals/assemble.ts'
import { workLines } from './workFile.ts'

interface Written {
  readonly documents: number
  readonly entities: number
  readonly relations: number
}

/**
 * Writes the dataset of a work file. Documents are copied one at a time, so that no more than one text is in memory; only names
 * and relations are collected. The result gets its name when it is complete.
 */
export async function writeDataset(
  work: string,
  out: string,
  id: string,
  title: string,
  vocabulary: Vocabulary,
): Promise<Written> {
  const assembly = assemble(id, title, vocabulary)
  for await (const { sha256, document, entities, proposals, agents } of workLines(work)) {
    const named = entities.map((entity) => ({ ...entity, aliases: new Set(entity.aliases) }))
    const { id: name, source } = document
    assembly.add(
      {
        document: { ...document, id: name, source, text: '', sentences: [] },
        entities: named,
        proposals,
        refused: [],
        agents,
      },
      sha256,
    )
  }
  const {
    format,
    id: datasetId,
    title: titles,
    description,
    sources,
    documents,
    entities,
    relations,
    vocabulary: words,
    agents = [],
  } = assembly.dataset()
  const temporary = `${out}.partial`
  const file = openSync(temporary, 'w')
  const write = (text: string) => writeSync(file, text)
  write(
    `{${[
      ['format', format],
      ['id', datasetId],
      ['title', titles],
      ['description', description],
    ]
      .map(pair)
      .join(',\n')},\n`,
  )
  list(write, 'sources', sources)
  write('"documents":[')
  let count = 0
  for await (const { document } of workLines(work)) {
    write(`${count === 0 ? '\n' : ',\n'}${JSON.stringify(document)}`)
    count += 1
  }
  write('],\n')
  list(write, 'entities', entities)
  list(write, 'relations', relations)
  write(`${pair(['vocabulary', words])},\n`)
  write(`"agents":[${agents.map((agent) => `\n${JSON.stringify(agent)}`).join(',')}]}\n`)
  closeSync(file)
  renameSync(temporary, out)
  return { documents: documents.length, entities: entities.length, relations: relations.length }
}

const pair = ([key, value]: readonly unknown[]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`

/** Writes a list of the dataset, one item a line. */
function list(write: (text: string) => void, key: string, items: readonly object[]): void {
  write(`${JSON.stringify(key)}:[`)
  items.forEach((item, index) => write(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`))
  write('],\n')
}
