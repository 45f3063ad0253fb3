import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import { entityColumns, evidenceColumns } from '../columns.ts'
import { valuesOf } from './cx2.ts'
import { evidenceRows } from '../evidenceRows.ts'
import type { Writer } from '../writing.ts'
import { withProgress } from '../writing.ts'

/**
 * The JSON of Cytoscape.js, which Cytoscape opens too. Entities are nodes and pieces of evidence are edges. Cytoscape reads the
 * label of a node from `name`, and that of an edge from `interaction`.
 */
export const cytoscapeJson: Writer = (dataset, { language }, onProgress) => {
  const lookup = lookupOf(dataset)
  const nodeColumns = entityColumns(dataset, lookup, language)
  const edgeColumns = evidenceColumns(dataset, lookup, language)
  const nodes = dataset.entities.map((entity) => {
    const values = valuesOf(entity, nodeColumns)
    return { data: { id: entity.id, name: values['label'], ...values } }
  })
  const edges = [...withProgress(evidenceRows(dataset, lookup), onProgress)].map((row) => {
    const { source, target } = row.relation
    const values = valuesOf(row, edgeColumns)
    return { data: { id: row.id, source, target, interaction: values['label'], ...values } }
  })
  const lines = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).join(',\n')
  const head = {
    format_version: '1.0',
    generated_by: 'Sanad',
    target_cytoscapejs_version: '~3.0',
    data: {
      name: inLanguage(dataset.title, language).text,
      description: inLanguage(dataset.description, language).text,
    },
  }
  return [
    `${JSON.stringify(head).slice(0, -1)},"elements":{"nodes":[\n${lines(nodes)}\n],"edges":[\n${lines(edges)}\n]}}\n`,
  ]
}
