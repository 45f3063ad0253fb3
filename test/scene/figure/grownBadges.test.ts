import { describe, expect, it } from 'vitest'
import { AT_REST } from '../../../src/domain/highlight/emphasis.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { reservationWords } from '../../../src/i18n/sentences/reservations.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { badgeBox, badgeText, boxContains, labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
import { withCrossedNodes } from '../../../src/scene/figure/crossedNodes.ts'
import { sample } from '../../../src/scene/figure/curve.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import { leftBadges, withGrownBadges } from '../../../src/scene/figure/grownBadges.ts'
import { emphasised, emphasisedIn, represents } from '../../../src/scene/marks/compose.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { dataset, lookup, plan } from '../bundled.ts'

const measure = fontMeasure()
await fetchEveryWord()

describe.each(['wide', 'tall', 'all'] as const)('in the arrangement "%s"', (frame) => {
  it.each(['en', 'ar'] as const)('no badge of a selected relation covers a name in %s', (language) => {
    const figure = figureOf({
      graph: visibleGraph(dataset, lookup, NO_FILTERS),
      lookup,
      arrangement: plan[frame],
      moved: new Map(),
      language,
      reservations: reservationWords(language),
    })
    const names = [...figure.nodes.values()].flatMap((node) =>
      node.label.slot === null ? [] : [{ id: node.entity.id, box: labelBox(node, node.label.slot, measure) }],
    )
    let looked = 0
    const covering = dataset.relations.flatMap(({ id }) => {
      const emphasis = { ...AT_REST, selectedRelation: id }
      const placed = withGrownBadges(figure, measure, emphasis)
      return placed.strands.flatMap((strand) => {
        if (strand.badge === null || !represents(strand, id)) return []
        const text = badgeText(strand, emphasisedIn(strand, emphasis))
        if (text === null) return []
        looked += 1
        const box = badgeBox(strand, text, measure)
        return names.filter((name) => overlap(name.box, box) > 0).map((name) => `${id} covers ${name.id}`)
      })
    })
    expect(looked).toBeGreaterThan(50)
    expect(covering).toEqual([])
  })
})

const inEnglish = figureOf({
  graph: visibleGraph(dataset, lookup, NO_FILTERS),
  lookup,
  arrangement: plan.wide,
  moved: new Map(),
  language: 'en',
})

it('the badge at rest does not show beside the grown one', () => {
  const shown = inEnglish.strands.flatMap((strand) => {
    const [{ relation }] = strand.relations
    const emphasis = { ...AT_REST, selectedRelation: relation.id }
    const placed = withGrownBadges(inEnglish, measure, emphasis)
    const after = placed.strands.find(({ relations }) => relations[0].relation.id === relation.id)
    const [short, long] = [badgeText(strand), after && badgeText(after, emphasisedIn(after, emphasis))]
    if (!after || !short || !long) return []
    const [rest, own] = [badgeBox(strand, short, measure), badgeBox(after, long, measure)]
    const isCovered = overlap(rest, own) > rest.width * rest.height - 0.1
    const isGone = leftBadges(inEnglish, placed, measure, emphasis).includes(relation.id)
    return [isCovered === !isGone]
  })
  expect(shown.length).toBeGreaterThan(15)
  expect(shown).not.toContain(false)
})

it('the line of a selected relation is painted under the names that it crosses', () => {
  let crossed = 0
  for (const { relations } of inEnglish.strands) {
    const part = emphasised(inEnglish, { ...AT_REST, selectedRelation: relations[0].relation.id })
    if (part === null) continue
    const whole = withCrossedNodes(inEnglish, part, measure)
    for (const node of inEnglish.nodes.values()) {
      if (node.label.slot === null) continue
      const name = labelBox(node, node.label.slot, measure)
      const points = part.strands.flatMap(({ curve }) => sample(curve, 40))
      if (!points.some((at) => boxContains(name, at))) continue
      crossed += 1
      expect(whole.nodes.has(node.entity.id), node.entity.id).toBe(true)
    }
  }
  expect(crossed).toBeGreaterThan(0)
})
