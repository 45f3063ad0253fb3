import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followAddress } from '../../../src/app/address/followAddress.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { FIRST_SETTINGS } from '../../../src/store/slices/settings.ts'
import { dataset } from '../../features/renderApp.tsx'

beforeEach(() => {
  vi.useFakeTimers()
  // Files share the page: another may have left its address.
  history.replaceState(null, '', location.pathname)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  location.hash = ''
})

it('writes the address later if the browser refuses to change it now, and the app goes on', () => {
  const store = createAppStore(dataset)
  const stop = followAddress(store, () => undefined)
  const push = vi.spyOn(history, 'pushState').mockImplementationOnce(() => {
    throw new DOMException('Too many calls', 'SecurityError')
  })
  store.getState().select({ kind: 'entity', id: 'mali' })
  vi.advanceTimersByTime(200)
  expect(push).toHaveBeenCalledOnce()
  expect(location.hash).not.toContain('mali')
  expect(store.getState().selection).toEqual({ kind: 'entity', id: 'mali' })
  vi.advanceTimersByTime(2000)
  expect(location.hash).toContain('entity=mali')
  stop()
})

it('keeps what the user did on a page that was still being fetched, and opens the rest of the link', () => {
  history.replaceState(null, '', '#v=1&view=map&entity=mali&lang=ar')
  const store = createAppStore(dataset)
  store.getState().select({ kind: 'entity', id: 'russia' })
  store.getState().toggle('category', 'military')
  const stop = followAddress(store, () => undefined)
  vi.advanceTimersByTime(200)
  const { selection, filters, view } = store.getState()
  expect(selection).toEqual({ kind: 'entity', id: 'russia' })
  expect(filters.category.has('military')).toBe(true)
  expect(view).toBe('map')
  expect(location.hash).toContain('entity=russia')
  stop()
})

it('keeps a theme that the user chose before the link was read', () => {
  history.replaceState(null, '', '#v=1&view=map&theme=dark')
  const store = createAppStore(dataset, { settings: { ...FIRST_SETTINGS, theme: 'dark' } })
  store.getState().setTheme('light')
  const stop = followAddress(store, () => undefined)
  vi.advanceTimersByTime(200)
  expect(store.getState().theme).toBe('light')
  expect(location.hash).not.toContain('theme')
  stop()
})
