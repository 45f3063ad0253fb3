import { expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/dataset/dataset.ts'
import type { Figure, StrandFigure } from '../../../src/scene/figure/figure.ts'
import { contentsOf } from '../../../src/graph/export/contents.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { dataset } from '../../scene/bundled.ts'

const [relation] = dataset.relations
if (relation === undefined) throw new Error('There is no relation')
const [piece] = relation.evidence
if (piece === undefined) throw new Error('There is no evidence')

/** What the legend of a picture needs of a strand. */
const strand = (...evidence: readonly Evidence[]) =>
  ({ category: 'military', stance: 'asserted', relations: [{ relation, evidence }] }) as unknown as StrandFigure

const reviewsOf = (...strands: readonly StrandFigure[]) => {
  const { lookup } = createAppStore(dataset).getState()
  const figure = { nodes: new Map(), strands } as unknown as Figure
  return [...contentsOf(figure, { by: null, stated: [] }, lookup).reviews]
}

it('tells strands that rest on what was put off alone from other proposals', () => {
  const proposed: Evidence = { ...piece, review: 'proposed' }
  const later: Evidence = { ...proposed, putOff: true }
  expect(reviewsOf(strand(piece))).toEqual(['reviewed'])
  expect(reviewsOf(strand(later))).toEqual(['later'])
  expect(reviewsOf(strand(later, proposed))).toEqual(['proposed'])
  expect(reviewsOf(strand(later, piece))).toEqual(['reviewed'])
  expect(reviewsOf(strand(later), strand(piece), strand(proposed))).toEqual(['later', 'reviewed', 'proposed'])
})
