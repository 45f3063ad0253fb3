import type { Entity, Evidence } from '../dataset/dataset.ts'
import type { EntityRow, RelationRow } from './tableRows.ts'

interface Item {
  /** Unique in the outline: a relation stands under both of its ends. */
  readonly key: string
  /** 1 for an entity, 2 for a relation, 3 for a quote. */
  readonly level: 1 | 2 | 3
  /** Its position among its siblings, counted from 1, and their number. */
  readonly at: number
  readonly of: number
  /** The key of the item that it belongs to. */
  readonly parent: string | null
}

export interface EntityItem extends Item {
  readonly kind: 'entity'
  readonly row: EntityRow
}

export interface RelationItem extends Item {
  readonly kind: 'relation'
  readonly row: RelationRow
  /** The end that the item stands under, and the other end. */
  readonly self: Entity
  readonly other: Entity
}

export interface QuoteItem extends Item {
  readonly kind: 'quote'
  readonly row: RelationRow
  readonly one: Evidence
  /** The index in all evidence of the relation. */
  readonly evidence: number
}

export type OutlineItem = EntityItem | RelationItem | QuoteItem

export interface OutlineEntity {
  readonly row: EntityRow
  /** What it takes part in, best documented first. */
  readonly relations: readonly RelationRow[]
}

/** Entities with their relations, sorted by number of sentences; equal ones in the order of `rows`. */
export function outlineOf(rows: readonly EntityRow[], relations: readonly RelationRow[]): readonly OutlineEntity[] {
  const of = new Map<string, RelationRow[]>(rows.map(({ id }) => [id, []]))
  for (const row of relations) {
    for (const end of new Set([row.source.id, row.target.id])) of.get(end)?.push(row)
  }
  return rows
    .map((row) => ({
      row,
      relations: (of.get(row.id) ?? []).toSorted((a, b) => b.sentences - a.sentences),
    }))
    .filter(({ relations }) => relations.length > 0)
    .toSorted((a, b) => b.row.sentences - a.row.sentences)
}

/** The visible items, from top to bottom, given the open keys. */
export function flatten(outline: readonly OutlineEntity[], open: ReadonlySet<string>): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  for (const [at, { row: entityRow, relations }] of outline.entries()) {
    const self = entityRow.entity
    const key = self.id
    items.push({ kind: 'entity', key, level: 1, at: at + 1, of: outline.length, parent: null, row: entityRow })
    if (!open.has(key)) continue
    for (const [index, row] of relations.entries()) {
      const inner = `${key}/${row.id}`
      items.push({
        kind: 'relation',
        key: inner,
        level: 2,
        at: index + 1,
        of: relations.length,
        parent: key,
        row,
        self,
        other: row.source.id === self.id ? row.target : row.source,
      })
      if (!open.has(inner)) continue
      for (const [place, one] of row.evidence.entries()) {
        items.push({
          kind: 'quote',
          key: `${inner}/${place}`,
          level: 3,
          at: place + 1,
          of: row.evidence.length,
          parent: inner,
          row,
          one,
          evidence: row.relation.evidence.indexOf(one),
        })
      }
    }
  }
  return items
}
