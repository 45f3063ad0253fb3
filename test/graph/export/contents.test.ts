import { expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/dataset/dataset.ts'
import type { StrandFigure } from '../../../src/scene/figure/figure.ts'
import { contentsOf } from '../../../src/graph/export/contents.ts'
import { figureIn, lookup, plan } from '../../scene/bundled.ts'

const figure = figureIn(plan.wide, 'en')
const [drawn] = figure.strands
const piece = drawn?.relations[0].evidence[0]
if (drawn === undefined || piece === undefined) throw new Error('There is no evidence')

const strand = (...evidence: readonly Evidence[]): StrandFigure => ({
  ...drawn,
  relations: [{ ...drawn.relations[0], evidence }],
})

const reviewsOf = (...strands: readonly StrandFigure[]) => [
  ...contentsOf({ ...figure, strands }, { by: null, stated: [] }, lookup).reviews,
]

it('tells strands that rest on what was put off alone from other proposals', () => {
  const proposed: Evidence = { ...piece, review: 'proposed' }
  const later: Evidence = { ...proposed, putOff: true }
  expect(reviewsOf(strand(piece))).toEqual(['reviewed'])
  expect(reviewsOf(strand(later))).toEqual(['later'])
  expect(reviewsOf(strand(later, proposed))).toEqual(['proposed'])
  expect(reviewsOf(strand(later, piece))).toEqual(['reviewed'])
  expect(reviewsOf(strand(later), strand(piece), strand(proposed))).toEqual(['later', 'reviewed', 'proposed'])
})
