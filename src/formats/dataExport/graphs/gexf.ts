import { ownValue } from '../../../domain/dataset/ownValue.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import { possibleDays, timeOf } from '../../../domain/timeline/timelineBounds.ts'
import { isoDay } from '../../../domain/timeline/timelineDays.ts'
import type { Column, ColumnKind } from '../columns.ts'
import { entityColumns, evidenceColumns } from '../columns.ts'
import type { EvidenceRow } from '../evidenceRows.ts'
import { evidenceRows } from '../evidenceRows.ts'
import type { Writer } from '../writing.ts'
import { withProgress } from '../writing.ts'
import { XML_HEAD, xmlAttributes, xmlText } from '../../../domain/text/xml.ts'

const KINDS: Readonly<Record<ColumnKind, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
}

/** The label is an attribute of nodes and edges itself. */
const ownColumns = <Item>(columns: readonly Column<Item>[]) => columns.filter(({ id }) => id !== 'label')

function declarations<Item>(of: 'node' | 'edge', columns: readonly Column<Item>[]): string {
  const each = columns.map(
    ({ id, kind }, index) => `      <attribute${xmlAttributes({ id: index, title: id, type: KINDS[kind] })}/>\n`,
  )
  return `    <attributes class="${of}" mode="static">\n${each.join('')}    </attributes>\n`
}

function values<Item>(item: Item, columns: readonly Column<Item>[]): string {
  const each = columns.map(({ valueOf }, index) => {
    const value = valueOf(item)
    return value === undefined ? '' : `<attvalue${xmlAttributes({ for: index, value: String(value) })}/>`
  })
  return `<attvalues>${each.join('')}</attvalues>`
}

/** The days that a sentence tells of, from the first possible to the last; without an end that is open. */
function daysOf({ evidence: { when } }: EvidenceRow): { readonly start?: string; readonly end?: string } {
  const time = when === undefined ? null : timeOf(when)
  if (time === null) return {}
  const { earliest, latest } = possibleDays(time)
  const day = (number: number) => (Number.isFinite(number) ? isoDay(number) : '')
  const [start, end] = [day(earliest), day(latest)]
  // Schema and Gephi know years of four digits.
  const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)
  return { ...(isDate(start) ? { start } : {}), ...(isDate(end) ? { end } : {}) }
}

/** The channels of a colour written as `#RRGGBB`. */
function channelsOf(colour: string | undefined) {
  if (colour === undefined) return undefined
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return { r, g, b }
}

/**
 * GEXF 1.3 (gexf.net). Entities are nodes; pieces of evidence are edges, with the days that they state and the colour of their
 * category. Edges of symmetric relations are undirected.
 */
export const gexf: Writer = (dataset, { language, colours, day }, onProgress) => {
  const lookup = lookupOf(dataset)
  const rows = evidenceRows(dataset, lookup)
  const nodes = ownColumns(entityColumns(dataset, lookup, language))
  const edges = ownColumns(evidenceColumns(dataset, lookup, language))
  const isDynamic = rows.some((row) => Object.keys(daysOf(row)).length > 0)
  const time = isDynamic ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' }
  const contents = [
    XML_HEAD,
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n',
    `  <meta${xmlAttributes({ lastmodifieddate: day })}>\n    <creator>Sanad</creator>\n`,
    `    <description>${xmlText(inLanguage(dataset.title, language).text)}</description>\n  </meta>\n`,
    `  <graph${xmlAttributes({ defaultedgetype: 'directed', idtype: 'string', ...time })}>\n`,
    declarations('node', nodes),
    declarations('edge', edges),
    `    <nodes${xmlAttributes({ count: dataset.entities.length })}>\n`,
    ...dataset.entities.map((entity) => {
      const label = inLanguage(entity.labels, language).text
      return `      <node${xmlAttributes({ id: entity.id, label })}>${values(entity, nodes)}</node>\n`
    }),
    `    </nodes>\n    <edges${xmlAttributes({ count: rows.length })}>\n`,
  ]
  for (const row of withProgress(rows, onProgress)) {
    const { source, target } = row.relation
    const colour = channelsOf(ownValue(colours, row.category.id))
    const attributes = {
      id: row.id,
      source,
      target,
      type: row.type.symmetric === true ? 'undirected' : undefined,
      label: inLanguage(row.type.labels, language).text,
      weight: 1,
      ...daysOf(row),
    }
    const drawn = colour === undefined ? '' : `<viz:color${xmlAttributes(colour)}/>`
    contents.push(`      <edge${xmlAttributes(attributes)}>${values(row, edges)}${drawn}</edge>\n`)
  }
  return [...contents, '    </edges>\n  </graph>\n</gexf>\n']
}
