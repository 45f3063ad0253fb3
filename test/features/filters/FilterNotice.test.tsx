import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { FilterNotice } from '../../../src/features/filters/FilterNotice.tsx'
import { selectVisible } from '../../../src/store/selectors.ts'
import { renderApp } from '../renderApp.tsx'

it.each([
  ['en', 'What is filtered', /^Relations not denied since 2020 281 relations|^Relations not/, 'Reset'],
  ['ar', 'التصفية الحالية', /^علاقات غير منفيّة منذ 2020/, 'أعد الضبط'],
] as const)(
  'what is filtered stands there as a sentence, with the way back (%s)',
  async (language, name, sentence, reset) => {
    const { user, store } = renderApp(<FilterNotice />, { language })
    expect(screen.queryByRole('region')).toBeNull()
    store.getState().toggle('stance', 'denied')
    store.getState().setDates({ from: '2020', to: null })
    expect(await screen.findByRole('region', { name })).toBeVisible()
    expect(await screen.findByText(sentence)).toHaveAttribute('role', 'status')
    await user.click(screen.getByRole('button', { name: reset }))
    expect(store.getState().filters).toEqual(NO_FILTERS)
    expect(screen.queryByRole('region')).toBeNull()
  },
)

it('says how much is left', async () => {
  const { store } = renderApp(<FilterNotice />)
  store.getState().setMinimum('minSentences', 2)
  const left = selectVisible(store.getState()).relations.length
  expect(left).toBeGreaterThan(20)
  expect(await screen.findByText(new RegExp(`\\b${left} relations`))).toBeVisible()
})
