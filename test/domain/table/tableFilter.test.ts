import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { fold } from '../../../src/domain/search/words/fold.ts'
import { entityFilter, relationFilter, sentenceFilter } from '../../../src/domain/table/tableFilter.ts'
import { entityRows, relationRows, sentenceRows } from '../../../src/domain/table/tableRows.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const relations = relationRows(graph, lookup)
const entities = entityRows(graph, lookup)
const sentences = sentenceRows(relations, lookup)

describe('the text filter', () => {
  it.each(['mali', 'مالي', 'arms russia', 'السعودية عسكري', 'qqqq'])(
    'keeps just the relations that have every word of “%s”',
    (query) => {
      const kept = relations.filter((row) => relationFilter(query)?.(row))
      const expected = relations.filter(({ source, target, type, category }) => {
        const text = fold(
          [source, target, type, category]
            .flatMap(({ labels }) => Object.values(labels))
            .concat(source.aliases, target.aliases)
            .concat(
              [type.predicates, type.pastPredicates]
                .flatMap((languages) => Object.values(languages ?? {}))
                .flatMap((forms) => Object.values(forms)),
            )
            .join(' '),
        )
        return query.split(' ').every((word) => text.includes(fold(word)))
      })
      expect(kept).toEqual(expected)
    },
  )

  it('does not care how Arabic is spelled', () => {
    const count = (query: string) => entities.filter((row) => entityFilter(query)?.(row)).length
    expect(count('آسيمي')).toBeGreaterThan(0)
    expect(count('اسيمى')).toBe(count('آسيمي'))
    expect(count('أَسِيمِي')).toBe(count('آسيمي'))
    expect(count('ASSIMI GOITA')).toBe(count('Assimi Goïta'))
  })

  it('finds a sentence by its words, by its translation and by whom it relates', () => {
    const [row] = sentences
    if (row === undefined) throw new Error('No sentence is evidence')
    const words = row.document.text.slice(row.sentence.start, row.sentence.end).slice(0, 30)
    for (const query of [
      words,
      row.sentence.translations?.['en'] ?? '',
      row.supports[0]?.row.source.labels['en'] ?? '',
    ]) {
      expect(query).not.toBe('')
      expect(sentences.filter((one) => sentenceFilter(query)?.(one))).toContain(row)
    }
  })

  it('lets everything through where there is nothing to look for', () => {
    for (const query of ['', '  ', ' ، ', '\u064b']) {
      expect(relationFilter(query)).toBeNull()
      expect(entityFilter(query)).toBeNull()
      expect(sentenceFilter(query)).toBeNull()
    }
  })
})
