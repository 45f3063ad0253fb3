import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import type { Column, ColumnKind } from '../columns.ts'
import { entityColumns, evidenceColumns } from '../columns.ts'
import { evidenceRows } from '../evidenceRows.ts'
import type { Writer } from '../writing.ts'
import { withProgress } from '../writing.ts'
import { XML_HEAD, xmlAttributes, xmlText } from '../../../domain/text/xml.ts'

const KINDS: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** The columns of nodes or edges, each with the key by which its values are found. */
const keyed = <Item>(columns: readonly Column<Item>[], prefix: string) =>
  columns.map((column, index) => ({ column, key: `${prefix}${index}` }))

const keys = <Item>(of: 'node' | 'edge', columns: ReturnType<typeof keyed<Item>>) =>
  columns.map(
    ({ column: { id, kind }, key }) =>
      `  <key${xmlAttributes({ id: key, for: of, 'attr.name': id, 'attr.type': KINDS[kind] })}/>\n`,
  )

function values<Item>(item: Item, columns: ReturnType<typeof keyed<Item>>): string {
  return columns
    .map(({ column, key }) => {
      const value = column.valueOf(item)
      return value === undefined ? '' : `<data key="${key}">${xmlText(String(value))}</data>`
    })
    .join('')
}

/**
 * GraphML 1.0 with the attributes extension (graphml.graphdrawing.org). Entities are nodes and pieces of evidence are edges. All
 * edges are directed, because NetworkX and igraph refuse a graph that mixes; the attribute `symmetric` says which have no direction.
 */
export const graphml: Writer = (dataset, { language }, onProgress) => {
  const lookup = lookupOf(dataset)
  const rows = evidenceRows(dataset, lookup)
  const nodes = keyed(entityColumns(dataset, lookup, language), 'n')
  const edges = keyed(evidenceColumns(dataset, lookup, language), 'e')
  const contents = [
    XML_HEAD,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...keys('node', nodes),
    ...keys('edge', edges),
    `  <graph${xmlAttributes({ id: dataset.id, edgedefault: 'directed' })}>\n`,
    `    <desc>${xmlText(inLanguage(dataset.title, language).text)}</desc>\n`,
    ...dataset.entities.map(
      (entity) => `    <node${xmlAttributes({ id: entity.id })}>${values(entity, nodes)}</node>\n`,
    ),
  ]
  for (const row of withProgress(rows, onProgress)) {
    const { source, target } = row.relation
    contents.push(`    <edge${xmlAttributes({ id: row.id, source, target })}>${values(row, edges)}</edge>\n`)
  }
  return [...contents, '  </graph>\n</graphml>\n']
}
