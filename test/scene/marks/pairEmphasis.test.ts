import { expect, it } from 'vitest'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { AT_REST } from '../../../src/domain/highlight/emphasis.ts'
import { figureOf } from '../../../src/scene/figure/figureOf.ts'
import { compose, emphasised } from '../../../src/scene/marks/compose.ts'
import { dataset, lookup, plan } from '../bundled.ts'

const PAIR = 'china|russia'
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const figure = figureOf({ graph, lookup, arrangement: plan.all, moved: new Map(), language: 'en' })
const measure = (text: string) => text.length * 7
const ids = (emphasis: typeof AT_REST) => {
  const resting = new Map(compose(figure, measure).map((piece) => [`${piece.layer} ${piece.id}`, piece.marks.length]))
  return compose(figure, measure, emphasis)
    .filter((piece) => piece.marks.length > (resting.get(`${piece.layer} ${piece.id}`) ?? 0))
    .map(({ layer, id }) => `${layer} ${id}`)
}

it('a selected pair stands out with both its ends and all their strands, and nothing else', () => {
  const strands = figure.strands.filter(({ relations: [{ relation }] }) => pairOf(relation) === PAIR)
  expect(strands.length).toBeGreaterThan(1)
  const raised = ids({ ...AT_REST, selectedPair: PAIR })
  const expected = [
    'node china',
    'node russia',
    ...strands.map(({ relations: [{ relation }] }) => `strand ${relation.id}`),
  ]
  expect(new Set(raised.filter((one) => !one.startsWith('badge')))).toEqual(new Set(expected))
  const part = emphasised(figure, { ...AT_REST, selectedPair: PAIR })
  expect(part?.strands).toEqual(strands)
  expect(new Set(part?.nodes.keys())).toEqual(new Set(['china', 'russia']))
})
