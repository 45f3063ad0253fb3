import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Review } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { statedDataset } from '../../../src/domain/review/statedDataset.ts'
import { badgeText } from '../../../src/scene/figure/boxes.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import { compose } from '../../../src/scene/marks/compose.ts'
import { strandMarks } from '../../../src/scene/marks/strandMarks.ts'
import { dataset, plan } from '../bundled.ts'

/** The picture of the bundled dataset, with a verdict for the evidence of each relation. */
function drawn(reviewOf: (relation: string, index: number) => Review | undefined) {
  const reviewed = (id: string, one: Evidence, at: number): Evidence => {
    const review = reviewOf(id, at)
    return review === undefined ? one : { ...one, review }
  }
  const record: Dataset = {
    ...dataset,
    relations: dataset.relations.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece, at) => reviewed(one.id, piece, at)),
    })),
  }
  const shown = statedDataset(record)
  const lookup = lookupOf(shown)
  const graph = visibleGraph(shown, lookup, NO_FILTERS)
  return figureOf({ graph, lookup, arrangement: plan.all, moved: new Map(), language: 'en' })
}

const inks = (figure: ReturnType<typeof drawn>) =>
  figure.strands.flatMap((strand) =>
    strandMarks(strand).flatMap((mark) => ('stroke' in mark && mark.stroke !== undefined ? [mark.stroke.ink] : [])),
  )

describe('a picture of proposals', () => {
  it('draws what nobody has reviewed in pencil, whatever its category, and rings its actors', () => {
    const figure = drawn(() => 'proposed')
    expect(figure.strands.length).toBeGreaterThan(100)
    expect(new Set(inks(figure))).toEqual(new Set(['canvas', 'ink3']))
    for (const node of figure.nodes.values()) expect(node.isProposed).toBe(true)
    const ringed = compose(figure, () => 40).filter(({ layer, marks }) => {
      const [ring] = marks
      return layer === 'node' && ring?.kind === 'path' && ring.stroke?.dash !== undefined
    })
    expect(ringed).toHaveLength(figure.nodes.size)
  })

  it('is as before where nothing was proposed', () => {
    const figure = drawn(() => undefined)
    expect(figure.strands.some(({ isProposed }) => isProposed)).toBe(false)
    expect([...figure.nodes.values()].some(({ isProposed }) => isProposed)).toBe(false)
    expect(figure.strands.every(({ proposals }) => proposals === 0)).toBe(true)
    expect(inks(figure)).not.toContain('ink3')
  })

  it('inks a line with its first accepted sentence, whose stance it takes, and counts the proposals apart', () => {
    const [several] = dataset.relations
      .filter(({ evidence }) => evidence.length > 2 && new Set(evidence.map(({ stance }) => stance)).size === 1)
      .toSorted((a, b) => b.evidence.length - a.evidence.length)
    if (several === undefined) throw new Error('No relation has three sentences')
    const figure = drawn((id, at) => (id === several.id && at > 0 ? 'proposed' : undefined))
    const strand = figure.strands.find(({ relations }) => relations.some(({ relation }) => relation.id === several.id))
    const own = strand?.relations.find(({ relation }) => relation.id === several.id)
    expect(strand?.isProposed).toBe(false)
    expect(strand?.stance).toBe(several.evidence[0]?.stance)
    if (strand === undefined || own === undefined) throw new Error('The relation is not drawn')
    expect(badgeText(strand, own)?.count).toBe(`${own.sentences - own.proposals}+${own.proposals}`)
    expect(own.proposals).toBeGreaterThan(0)
  })

  it('draws nothing of what was rejected', () => {
    expect(drawn(() => 'rejected').strands).toEqual([])
    expect(drawn(() => 'rejected').nodes.size).toBe(0)
  })
})
