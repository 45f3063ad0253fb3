import { beforeEach, expect, it, vi } from 'vitest'
import { hullsIn } from '../../../src/graph/drawing/hulls.ts'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import * as measuring from '../../../src/ui/text/canvasMeasure.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { dataset, plan } from '../../scene/bundled.ts'

// Not `vi.mock`: test files share modules, and those that were loaded before would not have the mock.
beforeEach(() => {
  vi.spyOn(measuring, 'canvasMeasure').mockReturnValue((text) => text.length * 7)
})

await fetchEveryWord()

it('derives the whole graph in several steps, so that the change to it derives nothing again', () => {
  const store = createAppStore(dataset)
  const picture = createPicture(store, plan)
  const drawHulls = vi.fn<typeof hullsIn>(hullsIn)
  picture.state.setState({ measure: fontMeasure(), drawHulls })
  const before = picture.pieces().length
  drawHulls.mockClear()

  const steps = picture.stepsTo({ detail: 'all' })
  expect(steps.length).toBeGreaterThanOrEqual(5)
  const derived = steps.map((step) => step())
  expect(store.getState().detail).toBe('main')
  expect(drawHulls).toHaveBeenCalledTimes(1)

  store.getState().setDetail('all')
  expect(derived).toContain(picture.figure())
  expect(derived).toContain(picture.hullLayer())
  expect(derived).toContain(picture.pieces())
  expect(derived).toContain(picture.emphasisedPieces())
  expect(picture.pieces().length).toBeGreaterThan(before)
  expect(drawHulls).toHaveBeenCalledTimes(1)
})
