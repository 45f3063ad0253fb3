import { readFileSync, writeFileSync } from 'node:fs'
import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { decodeDataset } from '../../domain/dataset/decode.ts'
import { reapplied } from '../../domain/review/reapplied.ts'

/** A dataset that was reviewed before; `undefined` if the file is not there or is none. */
export function readReviewed(path: string): Dataset | undefined {
  try {
    const decoded = decodeDataset(readFileSync(path, 'utf8'))
    return decoded.ok ? decoded.dataset : undefined
  } catch {
    return undefined
  }
}

/** The longest part of a lost quote that is printed. */
const MOST_LETTERS = 80

/** Re-applies the decisions of a former version to the proposals in a file. Returns the lines that say what became of them. */
export function applyDecisions(former: Dataset, path: string): readonly string[] {
  const fresh = readReviewed(path)
  if (fresh === undefined) throw new Error(`${path} was written, and is no valid dataset`)
  const { record, kept, unproposed, lost } = reapplied(former, fresh)
  writeFileSync(path, formatDataset(record))
  const texts = new Map(former.documents.map(({ id, text, source }) => [id, { text, file: source.file }]))
  return [
    `Decisions: ${kept} stand, ${unproposed} of them about what is no longer proposed; ${lost.length} lost, because their sentence or their actors are gone.`,
    ...lost.map(({ document, start, end }) => {
      const { text = '', file = document } = texts.get(document) ?? {}
      return `  ${file}: ${text.slice(start, end).slice(0, MOST_LETTERS)}`
    }),
  ]
}
