import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import type { Column } from '../columns.ts'
import { entityColumns, evidenceColumns } from '../columns.ts'
import { evidenceRows } from '../evidenceRows.ts'
import type { Writer, WritingOptions } from '../writing.ts'
import { withProgress } from '../writing.ts'

/** Cytoscape calls the label of a node its name, and that of an edge its interaction. */
const renamed = <Item>(columns: readonly Column<Item>[], label: string): readonly Column<Item>[] =>
  columns.map((column) => (column.id === 'label' ? { ...column, id: label } : column))

const declared = <Item>(columns: readonly Column<Item>[]) =>
  Object.fromEntries(columns.map(({ id, kind }) => [id, { d: kind }]))

export const valuesOf = <Item>(item: Item, columns: readonly Column<Item>[]) =>
  Object.fromEntries(
    columns.flatMap(({ id, valueOf }) => {
      const value = valueOf(item)
      return value === undefined ? [] : [[id, value]]
    }),
  )

/** Names as labels, and the lines in the colours of their categories. */
const styleOf = (colours: WritingOptions['colours']) => ({
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: {
      NODE_SHAPE: 'ellipse',
      NODE_BACKGROUND_COLOR: '#FFFFFF',
      NODE_BORDER_COLOR: '#1E1B16',
      NODE_BORDER_WIDTH: 1,
    },
    edge: { EDGE_LINE_COLOR: '#666666', EDGE_WIDTH: 1.5, EDGE_TARGET_ARROW_SHAPE: 'triangle' },
  },
  nodeMapping: { NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'name', type: 'string' } } },
  edgeMapping: {
    EDGE_LINE_COLOR: {
      type: 'DISCRETE',
      definition: {
        attribute: 'category',
        type: 'string',
        map: Object.entries(colours).map(([v, vp]) => ({ v, vp })),
      },
    },
  },
})

/**
 * CX2, the exchange format of Cytoscape and NDEx. Entities are nodes and pieces of evidence are edges; both are numbered, and
 * keep their ids as attributes.
 */
export const cx2: Writer = (dataset, { language, colours }, onProgress) => {
  const lookup = lookupOf(dataset)
  const rows = evidenceRows(dataset, lookup)
  const id = { id: 'represents', kind: 'string' } as const
  const nodeColumns = [
    { ...id, valueOf: (entity: { readonly id: string }) => entity.id },
    ...renamed(entityColumns(dataset, lookup, language), 'name'),
  ]
  const edgeColumns = [
    { ...id, valueOf: (row: { readonly id: string }) => row.id },
    ...renamed(evidenceColumns(dataset, lookup, language), 'interaction'),
  ]
  const numbers = new Map(dataset.entities.map((entity, index) => [entity.id, index]))
  const network = {
    name: inLanguage(dataset.title, language).text,
    description: inLanguage(dataset.description, language).text,
  }
  const text = { d: 'string' }
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: { name: text, description: text },
        nodes: declared(nodeColumns),
        edges: declared(edgeColumns),
      },
    ],
    networkAttributes: [network],
    nodes: dataset.entities.map((entity, index) => ({ id: index, v: valuesOf(entity, nodeColumns) })),
    edges: [...withProgress(rows, onProgress)].map((row, index) => ({
      id: index,
      s: numbers.get(row.relation.source),
      t: numbers.get(row.relation.target),
      v: valuesOf(row, edgeColumns),
    })),
    visualProperties: [styleOf(colours)],
  }
  const metaData = Object.entries(aspects).map(([name, { length }]) => ({ name, elementCount: length }))
  const fragments = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...Object.entries(aspects).map(([name, aspect]) => ({ [name]: aspect })),
    { status: [{ success: true }] },
  ]
  return [`[\n${fragments.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`]
}
