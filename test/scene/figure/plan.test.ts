import { describe, expect, it } from 'vitest'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import type { Box } from '../../../src/scene/figure/boxes.ts'
import {
  badgeBox,
  badgeText,
  boxContains,
  discBox,
  grown,
  intersects,
  labelBox,
  overlap,
} from '../../../src/scene/figure/boxes.ts'
import { sample } from '../../../src/scene/figure/curve.ts'
import { SLOTS } from '../../../src/scene/figure/plan.ts'
import { isCrossedBy, sampledLine } from '../../../src/layout/algorithms/crossedLines.ts'
import type { Disc } from '../../../src/scene/figure/ribbon.ts'
import { dataset, figureIn, lookup, plan } from '../bundled.ts'

const measure = fontMeasure()
const FRAMES = ['wide', 'tall', 'all'] as const
const LANGUAGES = ['en', 'ar'] as const

/** Every text of a resting picture with its name. */
function textsOf(frame: (typeof FRAMES)[number], language: (typeof LANGUAGES)[number]): [string, Box][] {
  const figure = figureIn(plan[frame], language)
  const labels = [...figure.nodes.values()].flatMap((node): [string, Box][] =>
    node.label.slot === null ? [] : [[`label ${node.entity.id}`, labelBox(node, node.label.slot, measure)]],
  )
  return [...labels, ...badgesOf(frame, language)]
}

const badgesOf = (frame: (typeof FRAMES)[number], language: (typeof LANGUAGES)[number]) =>
  figureIn(plan[frame], language).strands.flatMap((strand): [string, Box][] => {
    const text = badgeText(strand)
    return text === null ? [] : [[`badge ${strand.relations[0].relation.id}`, badgeBox(strand, text, measure)]]
  })

/** How far a box is from a node's disc; less than nothing if it covers it. */
function gapTo({ x, y, width, height }: Box, node: Disc): number {
  const nearest = { x: Math.max(x, Math.min(node.x, x + width)), y: Math.max(y, Math.min(node.y, y + height)) }
  return Math.hypot(node.x - nearest.x, node.y - nearest.y) - node.r
}

describe('the bundled plan', () => {
  it('is of the bundled dataset and knows all its entities, but for those that are outlines around others', () => {
    expect(plan.dataset).toBe(dataset.id)
    const isOutline = (id: string) => lookup.entity.get(id)?.outline === true
    const isDrawn = ({ source, target }: { readonly source: string; readonly target: string }) =>
      !isOutline(source) && !isOutline(target)
    expect(Object.keys(plan.all.nodes).sort()).toEqual(
      dataset.entities
        .filter(({ id }) => lookup.relationsOf.get(id)?.some(isDrawn) === true)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('shows first the states that the articles speak of most', () => {
    const states = ['mali', 'russia', 'turkey', 'china', 'united-states', 'burkina-faso']
    expect(Object.keys(plan.wide.nodes)).toEqual(expect.arrayContaining(states))
    expect(Object.keys(plan.tall.nodes)).toEqual(expect.arrayContaining(states))
  })

  it.each(FRAMES)('keeps every node of "%s" within its frame', (frame) => {
    const { width, height, nodes } = plan[frame]
    for (const [id, { x, y }] of Object.entries(nodes)) {
      expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true)
    }
  })

  // Everything is drawn in the picture's own units, so what is apart here is apart at every zoom and on every screen.
  describe.each(FRAMES)('of "%s"', (frame) => {
    it.each(LANGUAGES)('has no two texts over each other in %s', (language) => {
      const texts = textsOf(frame, language)
      expect(texts.length).toBeGreaterThan(15)
      const clashes = texts.flatMap(([name, box], i) =>
        texts.slice(i + 1).flatMap(([other, its]) => (overlap(box, its) > 12 ? [`${name} / ${other}`] : [])),
      )
      expect(clashes).toEqual([])
    })

    it.each(LANGUAGES)('has no name on a line of five sentences or more, and no badge at a disc, in %s', (language) => {
      // In the whole graph no place is free for some of its 120 names.
      if (frame === 'all') return
      const figure = figureIn(plan[frame], language)
      const nodes = [...figure.nodes.values()]
      const thick = figure.strands.filter(({ sentences }) => sentences >= 5)
      expect(thick.length).toBeGreaterThan(3)
      const crossed = nodes.flatMap((node) => {
        const box = node.label.slot === null ? null : labelBox(node, node.label.slot, measure)
        const through = thick.filter(
          ({ curve }) => box !== null && sample(curve, 100).some((point) => boxContains(box, point)),
        )
        return through.map(({ relations }) => `${node.entity.id} / ${relations[0].relation.id}`)
      })
      expect(crossed).toEqual([])
      const touched = badgesOf(frame, language).flatMap(([name, box]) =>
        nodes.filter((node) => gapTo(box, node) < 3).map(({ entity }) => `${name} / ${entity.id}`),
      )
      expect(touched).toEqual([])
    })

    it.each(LANGUAGES)(
      'has a name on a line, or close to another name, only if no other place is free, in %s',
      (language) => {
        const figure = figureIn(plan[frame], language)
        const nodes = [...figure.nodes.values()]
        const lines = figure.strands.map((strand) => ({ ...sampledLine(strand, 100), beside: strand.width / 2 }))
        const texts = textsOf(frame, language)
        const { width, height } = plan[frame]
        const isFree = (id: string, box: Box) =>
          [box.x, width - box.x - box.width, box.y, height - box.y - box.height].every((room) => room > 2) &&
          nodes.every((node) => node.entity.id === id || !intersects(grown(discBox(node), 2), box)) &&
          texts.every(([name, its]) => name === `label ${id}` || !intersects(grown(its, 8), box)) &&
          lines.every((line) => !isCrossedBy(grown(box, 1), line, line.beside))
        const wrong = nodes.flatMap((node) => {
          const { id } = node.entity
          if (node.label.slot === null) return []
          const box = labelBox(node, node.label.slot, measure)
          const isCrossed = lines.some((line) => isCrossedBy(box, line, line.beside))
          const isNear = texts.some(
            ([name, its]) => name.startsWith('label') && name !== `label ${id}` && intersects(grown(its, 5), box),
          )
          if (!isCrossed && !isNear) return []
          return SLOTS.filter((slot) => isFree(id, labelBox(node, slot, measure))).map((slot) => `${id} ${slot}`)
        })
        expect(wrong).toEqual([])
      },
    )

    it.each(LANGUAGES)('names nearly every node at rest in %s', (language) => {
      const nodes = Object.values(plan[frame].nodes)
      const nameless = nodes.filter(({ label }) => label[language] === null)
      expect(nameless.length).toBeLessThanOrEqual(Math.ceil(nodes.length * 0.06))
    })
  })
})
