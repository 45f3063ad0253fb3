import { act } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { settingsOfPage } from '../../../src/app/settings/settingsOfPage.ts'
import { useSettingsOnPage } from '../../../src/app/settings/useSettingsOnPage.ts'
import { renderApp } from '../../features/renderApp.tsx'

function Page() {
  useSettingsOnPage()
  return null
}

const page = document.documentElement

beforeEach(() => {
  localStorage.clear()
  page.removeAttribute('data-theme')
  page.removeAttribute('data-strip')
})

describe('settings on the page', () => {
  it('are what the store has, and what is chosen is remembered', async () => {
    const { store } = renderApp(<Page />)
    await act(() => store.getState().setLanguage('ar'))
    expect([page.lang, page.dir]).toEqual(['ar', 'rtl'])
    act(() => store.getState().setTheme('dark'))
    act(() => store.getState().setStrip(true))
    act(() => store.getState().setTranslation(false))
    expect({ ...page.dataset }).toMatchObject({ theme: 'dark', strip: 'open' })
    expect({ ...localStorage }).toEqual({
      'sanad.language': 'ar',
      'sanad.theme': 'dark',
      'sanad.strip': 'open',
      'sanad.translation': 'hidden',
    })
    expect(settingsOfPage().translation).toBe(false)
    act(() => store.getState().setTranslation(true))
    expect(settingsOfPage().translation).toBe(true)
    act(() => store.getState().setStrip(false))
    expect([page.dataset['strip'], localStorage.getItem('sanad.strip')]).toEqual(['closed', 'closed'])
  })

  it('are not remembered when a link or the system decides', async () => {
    const { store } = renderApp(<Page />)
    await act(() => store.getState().setLanguage('ar', false))
    act(() => store.getState().setTheme('dark', false))
    expect([page.lang, page.dataset['theme']]).toEqual(['ar', 'dark'])
    expect(localStorage.length).toBe(0)
    expect(settingsOfPage().translation).toBeNull()
  })

  it('are read from the page again, also where the browser refuses to keep them', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const { store } = renderApp(<Page />)
    act(() => store.getState().setTheme('dark'))
    vi.restoreAllMocks()
    expect(settingsOfPage()).toMatchObject({ theme: 'dark', chosen: { theme: 'dark' } })
  })
})
