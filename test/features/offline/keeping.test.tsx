import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { currentKeeping } from '../../../src/features/offline/keeping.ts'
import { OfflineChoice } from '../../../src/features/offline/OfflineChoice.tsx'
import { OfflineKeeper } from '../../../src/features/offline/OfflineKeeper.tsx'
import { renderExcerpt } from '../renderApp.tsx'

/** A service worker and its registration, as far as they are looked at. */
class FakeWorker extends EventTarget {
  state = 'activated'
  readonly postMessage = vi.fn<(message: string) => void>()
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  installing: FakeWorker | null = null
  readonly waiting = null
}

const register = vi.fn<() => Promise<FakeRegistration>>()

beforeEach(() => {
  const weight = document.createElement('meta')
  weight.name = 'sanad-offline'
  weight.content = '4'
  document.head.append(weight)
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { register } })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})

afterEach(() => {
  document.head.querySelector('meta[name="sanad-offline"]')?.remove()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  register.mockReset()
  localStorage.clear()
})

it('says what it would store before it does, and that it could not where the browser refuses', async () => {
  register.mockRejectedValue(new DOMException('refused', 'SecurityError'))
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { user } = renderExcerpt(<OfflineChoice />)
  expect(screen.getByText(/about \S*4\S* MB.*Nothing is stored yet/)).toBeInTheDocument()
  expect(register).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Keep on this device' }))
  expect(await screen.findByText(/could not be stored completely, so nothing was stored/)).toBeInTheDocument()
  expect(currentKeeping()).toBe('failed')
  expect(screen.getByRole('button', { name: 'Keep on this device' })).toBeEnabled()
})

it('says that what is stored could not be removed, and lets the user try again', async () => {
  const registration = { unregister: vi.fn<() => Promise<boolean>>().mockResolvedValue(true) }
  const getRegistration = vi.fn<() => Promise<typeof registration>>().mockResolvedValue(registration)
  const active = new FakeRegistration()
  active.active = new FakeWorker()
  register.mockResolvedValue(active)
  Object.defineProperty(navigator, 'serviceWorker', { value: { register, getRegistration } })
  const keys = vi.fn<() => Promise<string[]>>().mockRejectedValue(new DOMException('refused', 'SecurityError'))
  vi.stubGlobal('caches', { keys })
  const { user } = renderExcerpt(<OfflineChoice />)
  await user.click(screen.getByRole('button', { name: 'Keep on this device' }))
  await user.click(await screen.findByRole('button', { name: 'Remove from this device' }))
  expect(await screen.findByText(/could not be removed/)).toBeInTheDocument()
  expect(localStorage.getItem('sanad.offline')).not.toBe('off')
  keys.mockResolvedValue([])
  await user.click(screen.getByRole('button', { name: 'Remove from this device' }))
  expect(await screen.findByText(/Nothing is stored yet/)).toBeInTheDocument()
})

it('tells of a newer version once one is stored, and changes to it only when asked', async () => {
  const registration = new FakeRegistration()
  registration.active = new FakeWorker()
  register.mockResolvedValue(registration)
  const listen = vi.fn<() => void>()
  Object.defineProperty(navigator, 'serviceWorker', { value: { register, addEventListener: listen } })
  localStorage.setItem('sanad.offline', 'on')
  const { user } = renderExcerpt(<OfflineKeeper />)
  await waitFor(() => expect(currentKeeping()).toBe('kept'))
  expect(screen.queryByRole('button', { name: 'Reload with it' })).toBeNull()
  const newer = new FakeWorker()
  newer.state = 'installing'
  act(() => {
    registration.installing = newer
    registration.dispatchEvent(new Event('updatefound'))
    newer.state = 'installed'
    newer.dispatchEvent(new Event('statechange'))
  })
  expect(newer.postMessage).not.toHaveBeenCalled()
  await user.click(await screen.findByRole('button', { name: 'Reload with it' }))
  expect(newer.postMessage).toHaveBeenCalledOnce()
})
