import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known } from '../../../src/domain/dataset/lookup.ts'
import { AT_REST } from '../../../src/domain/highlight/emphasis.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { boxContains, discBox, intersects, labelBox } from '../../../src/scene/figure/boxes.ts'
import { farEmphasis } from '../../../src/scene/overview/farEmphasis.ts'
import { dotRadius, MOST_TIES } from '../../../src/scene/overview/farMarks.ts'
import { MOST_ACTORS, nearPart } from '../../../src/scene/overview/nearFigure.ts'
import { allDots, NEAR, overviewPieces } from '../../../src/scene/overview/overviewPieces.ts'
import { visibleOverview } from '../../../src/scene/overview/visibleOverview.ts'
import type { Mark } from '../../../src/scene/marks/marks.ts'
import { graph, lookup, overview, visible } from './large.ts'

const measure = fontMeasure()
const categoryOf = (type: string) => known(lookup.relationType, type).category
const everything = { x: 0, y: 0, width: overview.width, height: overview.height }
const far = (zoom: number, language: 'en' | 'ar' = 'en') =>
  overviewPieces(overview, visible, lookup, allDots(overview, visible, lookup, dotRadius(zoom)), {
    zoom,
    window: everything,
    isNear: zoom >= NEAR,
    wanted: [],
    language,
    measure,
    actors: (count) => `${count} actors`,
  })
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

describe('what joins two communities', () => {
  it('is counted by category, each relation once and none netted, whatever filters leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 8 }), (every, from) => {
        const relations = graph.relations.filter((_, at) => at % every === from % every)
        const ends = new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]))
        const entities = graph.entities.filter(({ id }) => ends.has(id))
        const found = visibleOverview(overview, { entities, relations }, lookup)
        const counts = new Map<string, number>()
        for (const { relation } of relations) {
          const [p, q] = [relation.source, relation.target].map((id) => overview.community[overview.ids.indexOf(id)])
          if (p === undefined || q === undefined || p === q) continue
          const key = `${Math.min(p, q)} ${Math.max(p, q)} ${categoryOf(relation.type)}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
        const said = found.ties.flatMap(({ a, b, strands }) =>
          strands.map(({ category, relations: count }) => [`${a} ${b} ${category}`, count] as const),
        )
        expect(new Map(said)).toEqual(counts)
        expect(said).toHaveLength(counts.size)
        expect(found.members.flat()).toHaveLength(entities.length)
      }),
      { numRuns: 20 },
    )
  })
})

describe('an overview from afar', () => {
  it('draws every strand of the strongest ties beside the others, and a dot for everybody', () => {
    const { near, pieces } = far(0.06)
    expect(near).toBeNull()
    const curves = pieces.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'curve'))
    expect(curves).toHaveLength(visible.ties.slice(0, MOST_TIES).reduce((sum, { strands }) => sum + strands.length, 0))
    const dots = pieces
      .filter(({ layer }) => layer === 'node')
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'path' ? (mark.d.match(/z/g) ?? []) : [])))
    expect(dots).toHaveLength(overview.ids.length)
  })

  it.each(['en', 'ar'] as const)('puts no name over another in %s, at any zoom', (language) => {
    for (const zoom of [0.04, 0.08, 0.15, 0.3]) {
      const marks = far(zoom, language).pieces.flatMap((piece) => textsOf(piece.marks))
      expect(marks.length).toBeGreaterThan(0)
      const boxes = marks.map(({ text, font, at }) => {
        const width = measure(text, { ...font, size: font.size * zoom }) / zoom
        return { x: at.x - width / 2, y: at.y - font.size, width, height: font.size }
      })
      const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => intersects(one, other)))
      expect(pairs).toEqual([])
    }
  })

  it('shows of a selected actor a line for each of its relations', () => {
    const id = overview.ids[0] ?? ''
    const pieces = farEmphasis(overview, visible, lookup, { ...AT_REST, selectedEntity: id }, 0.06)
    expect(pieces.filter(({ layer }) => layer === 'strand')).toHaveLength(known(lookup.relationsOf, id).length)
    expect(farEmphasis(overview, visible, lookup, AT_REST, 0.06)).toEqual([])
  })
})

describe('an overview near', () => {
  const middle = { x: (overview.x[0] ?? 0) - 900, y: (overview.y[0] ?? 0) - 600, width: 1800, height: 1200 }
  const parted = (wanted: readonly string[] = []) =>
    nearPart(overview, visible, middle, wanted, { lookup, measure, language: 'en' })

  it('draws the best documented in sight as actors and the others as dots, and all relations between them', () => {
    const { figure, others } = parted()
    const inSight = overview.ids.filter((_, at) =>
      boxContains(middle, { x: overview.x[at] ?? 0, y: overview.y[at] ?? 0 }),
    )
    expect([...figure.nodes.keys()].toSorted()).toEqual(inSight.slice(0, MOST_ACTORS).toSorted())
    expect(others.map((at) => overview.ids[at])).toEqual(inSight.slice(MOST_ACTORS))
    const drawn = new Set(figure.strands.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)))
    const between = graph.relations.filter(
      ({ relation }) => figure.nodes.has(relation.source) && figure.nodes.has(relation.target),
    )
    // Two who touch have no line between them.
    expect(drawn.size).toBeGreaterThan(between.length * 0.9)
    expect(between.length).toBeGreaterThan(0)
  })

  it('draws whoever is wanted, in sight or not', () => {
    const away = overview.ids.at(-1) ?? ''
    expect(parted([away]).figure.nodes.has(away)).toBe(true)
  })

  it('has no name over another or over an actor', () => {
    const { figure } = parted()
    const names = [...figure.nodes.values()].flatMap((node) =>
      node.label.slot === null ? [] : [{ id: node.entity.id, box: labelBox(node, node.label.slot, measure) }],
    )
    expect(names.length).toBeGreaterThan(figure.nodes.size / 3)
    for (const [at, { id, box }] of names.entries()) {
      expect(names.slice(at + 1).filter((other) => intersects(other.box, box))).toEqual([])
      const covered = [...figure.nodes.values()].filter(
        (node) => node.entity.id !== id && intersects(discBox(node), box),
      )
      expect(covered).toEqual([])
    }
  })

  it('begins where names can be read', () => {
    expect(far(NEAR).near).not.toBeNull()
    expect(far(NEAR * 0.99).near).toBeNull()
  })
})
