import { act, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useUnfetched } from '../../../src/app/loading/useUnfetched.ts'
import { MissingMessage } from '../../../src/app/parts/MissingMessage.tsx'
import * as fetchWords from '../../../src/i18n/engine/fetchWords.ts'
import { renderApp } from '../../features/renderApp.tsx'

function Listener() {
  useUnfetched()
  return <MissingMessage />
}

afterEach(() => vi.restoreAllMocks())

it.each([
  ['en', 'ar', 'Arabic could not be fetched. Check the connection.'],
  ['ar', 'en', 'تعذّر تحميل نصوص الواجهة باللغة المطلوبة (الإنجليزية). تحقّق من الاتصال.'],
] as const)('says in %s that %s could not be fetched, and leaves the language as it is', async (now, other, words) => {
  vi.spyOn(fetchWords, 'fetchLanguage').mockRejectedValue(new TypeError('offline'))
  const { store } = renderApp(<Listener />, { language: now })
  await act(() => store.getState().setLanguage(other))
  expect(screen.getByRole('status')).toHaveTextContent(words)
  expect(store.getState().language).toBe(now)
  expect(document.documentElement.lang).toBe(now)
})

it('says it for each try, and nothing once the language is there', async () => {
  const load = vi.spyOn(fetchWords, 'fetchLanguage').mockRejectedValue(new TypeError('offline'))
  const { store, user } = renderApp(<Listener />)
  await act(() => store.getState().setLanguage('ar'))
  const first = screen.getByText(/could not be fetched/)
  await act(() => store.getState().setLanguage('ar'))
  expect(screen.getByText(/could not be fetched/)).not.toBe(first)
  load.mockResolvedValue()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(store.getState()).toMatchObject({ language: 'ar', unfetched: null })
  expect(screen.queryByText(/الإنجليزية/)).toBeNull()
})
