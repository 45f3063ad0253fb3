import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makesTie, signOf, tieStatement, tiesOf } from '../../../src/domain/analysis/ties.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'

const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const lookup = lookupOf(dataset)
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const polarity = (type: string) => known(lookup.relationType, type).polarity

/** What the dataset itself says of a pair: the polarities that asserted or attributed sentences give it. */
function polaritiesOf(a: string, b: string): readonly string[] {
  const between = dataset.relations.filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )
  const said = between.filter(({ evidence }) =>
    evidence.some(({ stance, tense }) => tense !== 'past' && (stance === 'asserted' || stance === 'attributed')),
  )
  return [...new Set(said.map(({ type }) => polarity(type)).filter((one) => one !== 'neutral'))].toSorted()
}

describe('ties', () => {
  it('join exactly the pairs of which a text asserts or reports what binds or divides', () => {
    const { ids, ties } = tiesOf(graph, lookup)
    const found = new Map(ties.map((tie) => [`${ids[tie.a]} ${ids[tie.b]}`, signOf(tie)]))
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        const said = polaritiesOf(a, b)
        const wanted =
          said.length === 2 ? 'mixed' : said[0] === 'cooperative' ? 'binds' : said.length ? 'divides' : undefined
        expect(found.get(`${a} ${b}`), `${a} ${b}`).toBe(wanted)
      }
    }
    expect([...found.values()]).toContain('mixed')
  })

  it('are not made by what is supposed or denied', () => {
    expect(STANCES.filter((stance) => makesTie({ document: '', start: 0, end: 0, stance }))).toEqual([
      'asserted',
      'attributed',
    ])
    expect(tiesOf(graph, lookup).unsettled).toBeGreaterThan(0)
  })

  it('are not made by what is told of the past', () => {
    expect(makesTie({ document: '', start: 0, end: 0, stance: 'asserted', tense: 'past' })).toBe(false)
  })

  it('leave out what takes no side when only actors are asked for', () => {
    const types = (cast: 'actors' | 'all') =>
      new Set(tiesOf(graph, lookup, cast).ids.map((id) => known(lookup.entity, id).type))
    expect([...types('actors')].toSorted()).toEqual(['armed-group', 'country', 'group', 'organisation', 'person'])
    expect(types('all')).toContain('event')
  })

  it('hold what the filters leave, and nothing else', () => {
    const only = dataset.documents[0]?.id ?? ''
    const others = dataset.documents.map(({ id }) => id).filter((id) => id !== only)
    const some = tiesOf(visibleGraph(dataset, lookup, { ...NO_FILTERS, document: new Set(others) }), lookup)
    const all = tiesOf(graph, lookup)
    expect(some.ties.length).toBeGreaterThan(0)
    expect(some.ties.length).toBeLessThan(all.ties.length)
  })

  it('are stated by a visible sentence that makes a tie and joins the two, asserted where one is', () => {
    const { ids, ties } = tiesOf(graph, lookup)
    for (const tie of ties) {
      const pair = [ids[tie.a] ?? '', ids[tie.b] ?? ''] as const
      for (const [sign, count] of [
        ['binds', tie.binding],
        ['divides', tie.dividing],
      ] as const) {
        const found = tieStatement(graph.relations, lookup, pair, sign)
        expect(found === null, pair.join()).toBe(count === 0)
        if (found === null) continue
        const { relation } = found.shown
        expect([relation.source, relation.target].toSorted()).toEqual(pair.toSorted())
        expect(polarity(relation.type)).toBe(sign === 'binds' ? 'cooperative' : 'conflictual')
        expect(relation.evidence[found.evidence]).toBe(found.one)
        expect(makesTie(found.one)).toBe(true)
      }
    }
  })
})
