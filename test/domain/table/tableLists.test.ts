import { describe, expect, it } from 'vitest'
import type { VisibleGraph } from '../../../src/domain/filters/filters.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { outlineOf } from '../../../src/domain/table/outline.ts'
import { tableCounts, tableLists } from '../../../src/domain/table/tableLists.ts'
import { entityRows, relationRows, sentenceRows } from '../../../src/domain/table/tableRows.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const filters = { ...NO_FILTERS, stance: new Set(['denied']), minSentences: 2 }
const graphs = [NO_FILTERS, filters].map((some) => visibleGraph(dataset, lookup, some))

/** A lookup that counts of how many passages it is asked. */
function counting() {
  const asked = { passages: 0 }
  const sentenceNumbers: typeof lookup.sentenceNumbers = (passage) => {
    asked.passages += 1
    return lookup.sentenceNumbers(passage)
  }
  return { asked, counted: { ...lookup, sentenceNumbers } }
}

describe('the lists of the table', () => {
  it.each(graphs)('are the rows of each kind, and count as many', (graph) => {
    const lists = tableLists(graph, lookup)
    const relations = relationRows(graph, lookup)
    const entities = entityRows(graph, lookup)
    expect(lists.outline).toEqual(outlineOf(entities, relations))
    expect(lists.sentences).toEqual(sentenceRows(relations, lookup))
    expect(lists.relations).toEqual(relations)
    expect(lists.entities).toEqual(entities)
    expect(tableCounts(graph, lookup)).toEqual({
      relations: lists.relations.length,
      entities: lists.entities.length,
      sentences: lists.sentences.length,
    })
  })

  it.each(graphs)('are made when they are asked for, and once', (graph: VisibleGraph) => {
    const { asked, counted } = counting()
    const lists = tableLists(graph, counted)
    expect(asked.passages).toBe(0)
    const { relations } = lists
    const forRelations = asked.passages
    expect(forRelations).toBeGreaterThan(0)
    expect(lists.relations).toBe(relations)
    expect(asked.passages).toBe(forRelations)
    const { sentences } = lists
    expect(asked.passages).toBeGreaterThan(forRelations)
    expect(lists.sentences).toBe(sentences)
  })
})
