import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { makeProposer } from '../../extraction/proposals/propose.ts'
import { documentOf } from '../../extraction/proposals/documentOf.ts'
import { scoreAnnotated } from '../../extraction/score/annotated.ts'
import type { Score } from '../../extraction/score/counts.ts'

/**
 * Scores a folder of articles against the dataset that annotates them. The articles are read as if new; a document of the dataset
 * belongs to the file that has its text.
 */
export function checkFolder(folder: string, dataset: Dataset): Score[] {
  const texts = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const documents = dataset.documents.flatMap((document) => {
    const file = texts.find(({ text }) => text.includes(document.text))
    return file === undefined ? [] : [{ ...documentOf({ id: document.id, file: file.name, text: document.text }) }]
  })
  if (documents.length === 0) throw new Error(`No text in ${folder} is that of a document of ${dataset.id}.`)
  return scoreAnnotated({ ...dataset, documents }, makeProposer(dataset.vocabulary, dataset))
}
