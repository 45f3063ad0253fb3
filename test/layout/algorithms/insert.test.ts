import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { insert } from '../../../src/layout/algorithms/insert.ts'
import { bodiesOf, graphAmong } from '../../../src/layout/algorithms/bodies.ts'
import { measureBy, measureTexts } from '../../../src/layout/algorithms/labelWidths.ts'
import { labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import type { Arrangement } from '../../../src/scene/figure/plan.ts'
import { namedConstructor } from '../../domain/namedConstructor.ts'
import { dataset, figureIn, lookup, plan } from '../../scene/bundled.ts'

const measure = fontMeasure()
const undrawn = dataset.entities.map(({ id }) => id).filter((id) => plan.wide.nodes[id] === undefined)
const newcomers = undrawn.filter((id) => (lookup.relationsOf.get(id)?.length ?? 0) > 0).slice(0, 8)
const larger = insert(plan.wide, newcomers, dataset, lookup, measure)

describe('newcomers in an arrangement', () => {
  it('are all there, and whoever stood there stands where they stood, with label, line and badge', () => {
    expect(Object.keys(larger.nodes).toSorted()).toEqual([...Object.keys(plan.wide.nodes), ...newcomers].toSorted())
    expect(larger.nodes).toMatchObject(plan.wide.nodes)
    expect(larger.bends).toMatchObject(plan.wide.bends)
    expect(larger.badges).toMatchObject(plan.wide.badges)
  })

  it.each(['en', 'ar'] as const)('take no place of a node or a label in %s', (language) => {
    const nodes = [...figureIn(larger, language).nodes.values()]
    const fresh = nodes.filter(({ entity }) => newcomers.includes(entity.id))
    expect(fresh).toHaveLength(newcomers.length)
    for (const node of fresh) {
      for (const other of nodes) {
        if (other === node) continue
        expect(Math.hypot(node.x - other.x, node.y - other.y)).toBeGreaterThan(node.r + other.r)
        if (node.label.slot === null || other.label.slot === null) continue
        const [box, its] = [labelBox(node, node.label.slot, measure), labelBox(other, other.label.slot, measure)]
        expect(overlap(box, its), `${node.entity.id} / ${other.entity.id}`).toBeLessThan(12)
      }
    }
  })

  it('come one after the other: more of them leave the first where they are', () => {
    const few = insert(plan.wide, newcomers.slice(0, 3), dataset, lookup, measure)
    for (const id of newcomers.slice(0, 3)) {
      expect(few.nodes[id]).toMatchObject({ x: larger.nodes[id]?.x, y: larger.nodes[id]?.y })
    }
    const rest = insert(few, newcomers, dataset, lookup, measure)
    for (const id of newcomers) expect(rest.nodes[id]).toMatchObject({ x: larger.nodes[id]?.x, y: larger.nodes[id]?.y })
  })

  it('join those who are counted to the same group, which has no place of its own', () => {
    const { mali } = plan.wide.nodes
    if (mali === undefined) throw new Error('Mali is not in the picture')
    const awayFromMali = (of: Dataset) => {
      const { guinea } = insert(plan.wide, ['guinea'], of, lookupOf(of), measure).nodes
      return guinea === undefined ? NaN : Math.hypot(guinea.x - mali.x, guinea.y - mali.y)
    }
    const relationTypes = dataset.vocabulary.relationTypes.map(({ membership: _, ...type }) => type)
    const nobodyBelongs = { ...dataset, vocabulary: { ...dataset.vocabulary, relationTypes } }
    expect(awayFromMali(dataset)).toBeLessThan(awayFromMali(nobodyBelongs))
  })

  it('called as what every object has are placed and joined like any others', () => {
    const named = namedConstructor()
    const all = lookupOf(named)
    const russia = insert({ ...plan.wide, nodes: {}, bends: {}, badges: {} }, ['russia'], named, all, measure)
    const drawn = (arrangement: Arrangement) =>
      figureOf({
        graph: visibleGraph(named, all, NO_FILTERS),
        lookup: all,
        arrangement,
        moved: new Map(),
        language: 'en',
      })
    expect([...drawn(russia).nodes.keys()]).toEqual(['russia'])
    const both = insert(russia, ['constructor'], named, all, measure)
    expect(Object.keys(both.nodes)).toEqual(['russia', 'constructor'])
    for (const { badge, curve } of drawn({ ...both, badges: {} }).strands)
      for (const one of [badge, ...Object.values(curve).flatMap(Object.values)])
        expect(one === null || Number.isFinite(one)).toBe(true)
  })

  it('who is there already, or is no one, changes nothing', () => {
    expect(insert(plan.wide, ['mali', 'no-one'], dataset, lookup, measure)).toBe(plan.wide)
  })

  it('are placed by widths that were measured elsewhere as by the fonts themselves', () => {
    const among = graphAmong(
      dataset,
      Object.keys(larger.nodes).flatMap((id) => lookup.entity.get(id) ?? []),
    )
    const elsewhere = measureBy(measureTexts(among, lookup, measure))
    expect(bodiesOf(among, lookup, elsewhere)).toEqual(bodiesOf(among, lookup, measure))
    expect(Object.keys(insert(plan.wide, newcomers, dataset, lookup, elsewhere).nodes)).toEqual(
      Object.keys(larger.nodes),
    )
  })
})
