import { beforeAll, expect, it } from 'vitest'
import type { ReviewState } from '../../../src/domain/review/reviewState.ts'
import { firstChoice } from '../../../src/features/export/choice.ts'
import { requestOf } from '../../../src/features/export/pageText.ts'
import { sampleMarks } from '../../../src/scene/page/legend.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { NO_CONTENTS } from '../../../src/store/printer.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { dataset } from '../../scene/bundled.ts'

beforeAll(async () => {
  await fetchEveryWord()
})

function legendOf(...reviews: readonly ReviewState[]): readonly string[] {
  const state = createAppStore(dataset).getState()
  const contents = { ...NO_CONTENTS, reviews: new Set(reviews) }
  const page = { title: 'Mali', needless: [], day: '2026-12-01' }
  return requestOf(state, firstChoice(state, 'network'), contents, [], page).text.legend.map(({ label }) => label)
}

it('explains what is drawn as a proposal, and tells apart what was put off', () => {
  expect(legendOf('reviewed')).toEqual([])
  expect(legendOf('reviewed', 'proposed')).toEqual(['Reviewed', 'Proposed'])
  expect(legendOf('reviewed', 'later')).toEqual(['Reviewed', 'Put off'])
  expect(legendOf('later', 'proposed', 'reviewed')).toEqual(['Reviewed', 'Proposed', 'Put off'])
})

it('draws what was put off as the proposal that it is', () => {
  const sample = (id: ReviewState) => sampleMarks({ kind: 'review', id, label: '' }, { x: 0, y: 0 })
  expect(sample('later')).toEqual(sample('proposed'))
  expect(sample('later')).not.toEqual(sample('reviewed'))
})
