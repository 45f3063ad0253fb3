import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { flatten, outlineOf } from '../../../src/domain/table/outline.ts'
import { entityRows, relationRows } from '../../../src/domain/table/tableRows.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const relations = relationRows(graph, lookup)
const outline = outlineOf(entityRows(graph, lookup), relations)
const everything = new Set([
  ...dataset.entities.map(({ id }) => id),
  ...dataset.relations.flatMap(({ id, source, target }) => [`${source}/${id}`, `${target}/${id}`]),
])

describe('the outline', () => {
  it('has every relation under both of its ends, and all evidence under it', () => {
    const items = flatten(outline, everything)
    const ends = relations.flatMap(({ source, target }) => [...new Set([source.id, target.id])])
    expect(items.filter(({ kind }) => kind === 'entity')).toHaveLength(new Set(ends).size)
    expect(items.filter(({ kind }) => kind === 'relation')).toHaveLength(ends.length)
    const quotes = relations.flatMap(({ source, target, evidence }) => evidence.map(() => (source === target ? 1 : 2)))
    expect(items.filter(({ kind }) => kind === 'quote')).toHaveLength(quotes.reduce<number>((sum, one) => sum + one, 0))
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })

  it('counts siblings, and follows each item to the one it belongs to', () => {
    const items = flatten(outline, everything)
    for (const [index, item] of items.entries()) {
      const siblings = items.filter(({ parent, level }) => parent === item.parent && level === item.level)
      expect(item.of).toBe(siblings.length)
      expect(siblings[item.at - 1]).toBe(item)
      const above = items.slice(0, index).findLast(({ level }) => level < item.level)
      expect(item.parent).toBe(above?.key ?? null)
    }
  })

  it('reads a relation from the end that it has come from', () => {
    const items = flatten(outline, everything)
    const arms = (self: string) =>
      items.find(
        (item) => item.kind === 'relation' && item.self.id === self && item.row.id === 'russia-supplies-arms-mali',
      )
    expect(arms('mali')).toMatchObject({ other: { id: 'russia' } })
    expect(arms('russia')).toMatchObject({ other: { id: 'mali' } })
  })

  it('shows what is closed as one line, and puts first whom most is told of', () => {
    const items = flatten(outline, new Set())
    expect(items).toHaveLength(outline.length)
    const counts = outline.map(({ row }) => row.sentences)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})
