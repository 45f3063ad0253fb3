import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { bundlesByPair } from '../../../src/scene/figure/bundles.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import { compose } from '../../../src/scene/marks/compose.ts'
import { pointAt } from '../../../src/scene/figure/curve.ts'
import { pieceSvg } from '../../../src/scene/svg/pageSvg.ts'
import { dataset, figureIn, lookup, plan } from '../bundled.ts'

const figure = figureIn(plan.all, 'en')

describe('the lines of the picture', () => {
  it('stand for every relation, once, but for those of what is drawn as an outline', () => {
    const drawn = figure.strands
      .filter(({ badge }) => badge !== null)
      .flatMap(({ relations }) => relations.map(({ relation }) => relation.id))
    const isOutline = (id: string) => lookup.entity.get(id)?.outline === true
    const joined = dataset.relations.filter(({ source, target }) => !isOutline(source) && !isOutline(target))
    expect(joined.length).toBeLessThan(dataset.relations.length)
    expect(drawn.sort()).toEqual(joined.map(({ id }) => id).sort())
  })

  it('are looked for only between those who are placed, however many others are in the graph', () => {
    const { china, russia } = plan.all.nodes
    if (china === undefined || russia === undefined) throw new Error('China and Russia are not placed')
    const graph = visibleGraph(dataset, lookup, NO_FILTERS)
    const arrangement = { ...plan.all, nodes: { china, russia } }
    expect(bundlesByPair({ graph, lookup, language: 'en', arrangement }).pairs).toEqual(['china|russia'])
    const [pair, ...others] = figureOf({ graph, lookup, language: 'en', arrangement, moved: new Map() }).strands
    expect(pair).toBeDefined()
    for (const { relations } of others)
      expect(new Set([relations[0].relation.source, relations[0].relation.target])).toEqual(
        new Set(['china', 'russia']),
      )
  })

  it('are at most one for each category and side where a pair has many relations', () => {
    const pair = figure.strands.filter(
      ({ relations: [{ relation }] }) => [relation.source, relation.target].sort().join() === 'china,united-states',
    )
    const strokes = pair.map(({ category, badge }) => `${category} ${badge === null}`)
    expect(new Set(strokes).size).toBe(strokes.length)
  })

  it('keep a denial beside what affirms it', () => {
    const contested = figure.strands.filter(({ badge }) => badge === null)
    expect(contested.length).toBeGreaterThan(0)
    for (const { stance } of contested) expect(stance).toBe('denied')
  })
})

describe('the picture as SVG', () => {
  it('escapes what a dataset may hold', () => {
    const pieces = compose(figure, () => 40).map((piece) => ({
      ...piece,
      marks: piece.marks.map((mark) =>
        mark.kind === 'text' ? { ...mark, text: '<script>alert("&")</script>' } : mark,
      ),
    }))
    const svg = pieces.map(pieceSvg).join('')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
  })
})

describe('the glyph of a category', () => {
  it('is on every line that has no badge to carry it, so that no category is told by colour alone', () => {
    for (const { badge, glyph, sentences } of figure.strands)
      expect(glyph !== null, `${sentences} sentences`).toBe(badge !== null && sentences < 2)
  })

  it('stands apart from those of the other lines of its pair, whichever way these run', () => {
    const places = new Map<string, { x: number; y: number }[]>()
    for (const { relations, curve, glyph } of figure.strands) {
      if (glyph === null) continue
      const { source, target } = relations[0].relation
      const pair = [source, target].sort().join()
      places.set(pair, [...(places.get(pair) ?? []), pointAt(curve, glyph)])
    }
    const crowded = [...places.values()].filter((points) => points.length > 1)
    expect(crowded.length).toBeGreaterThan(0)
    for (const points of crowded)
      for (const [at, one] of points.entries())
        for (const other of points.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(9)
  })
})
