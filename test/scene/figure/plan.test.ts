import { describe, expect, it } from 'vitest'
import { fontMeasure } from '../../../src/pipeline/site/fontMeasure.ts'
import type { Box } from '../../../src/scene/figure/boxes.ts'
import { badgeBox, badgeText, labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
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
  const badges = figure.strands.flatMap((strand): [string, Box][] => {
    const text = badgeText(strand)
    return text === null ? [] : [[`badge ${strand.relations[0].relation.id}`, badgeBox(strand, text, measure)]]
  })
  return [...labels, ...badges]
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

    it.each(LANGUAGES)('names nearly every node at rest in %s', (language) => {
      const nodes = Object.values(plan[frame].nodes)
      const nameless = nodes.filter(({ label }) => label[language] === null)
      expect(nameless.length).toBeLessThanOrEqual(Math.ceil(nodes.length * 0.06))
    })
  })
})
