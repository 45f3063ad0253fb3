import { strToU8, zipSync } from 'fflate'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { csvOf } from './csv.ts'
import type { Column } from './columns.ts'
import { entityColumns, evidenceColumns, relationColumns } from './columns.ts'
import { SEPARATOR_SIGNS } from './dataFormats.ts'
import type { EvidenceRow } from './evidenceRows.ts'
import { evidenceRows } from './evidenceRows.ts'
import type { OnProgress, Writer } from './writing.ts'
import { withProgress } from './writing.ts'

const silent: OnProgress = () => undefined

function tableOf<Item>(items: readonly Item[], columns: readonly Column<Item>[], onProgress: OnProgress) {
  const lines = [columns.map(({ id }) => id)]
  for (const item of withProgress(items, onProgress))
    lines.push(columns.map(({ valueOf }) => String(valueOf(item) ?? '')))
  return lines
}

const text = <Item>(id: string, valueOf: (item: Item) => string): Column<Item> => ({ id, kind: 'string', valueOf })

/** Three tables as CSV in a zip: entities, relations, and the sentences that state them. Headings are the same in every language. */
export const csvTables: Writer = (dataset, { language, separator, day }, onProgress) => {
  const lookup = lookupOf(dataset)
  const nameOf = (id: string) => inLanguage(lookup.entity.get(id)?.labels ?? {}, language).text
  const sentenceColumns = [
    text<EvidenceRow>('id', ({ id }) => id),
    text<EvidenceRow>('source', ({ relation }) => relation.source),
    text<EvidenceRow>('source_label', ({ relation }) => nameOf(relation.source)),
    text<EvidenceRow>('target', ({ relation }) => relation.target),
    text<EvidenceRow>('target_label', ({ relation }) => nameOf(relation.target)),
    ...evidenceColumns(dataset, lookup, language).filter(({ id }) => id !== 'label'),
  ]
  const entityTable = [text<{ id: string }>('id', ({ id }) => id), ...entityColumns(dataset, lookup, language)]
  const tables = {
    'entities.csv': tableOf(dataset.entities, entityTable, silent),
    'relations.csv': tableOf(dataset.relations, relationColumns(dataset, lookup, language), silent),
    'sentences.csv': tableOf(evidenceRows(dataset, lookup), sentenceColumns, onProgress),
  }
  const files = Object.entries(tables).map(([name, lines]) => [name, strToU8(csvOf(lines, SEPARATOR_SIGNS[separator]))])
  return [zipSync(Object.fromEntries(files), { mtime: `${day}T12:00:00` })]
}
