import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followAddress } from '../../../src/app/address/followAddress.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { dataset } from '../../features/renderApp.tsx'

beforeEach(() => void vi.useFakeTimers())
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
