import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { remember, remembered, useRemembered } from '../../../src/ui/state/remembered.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a choice that is remembered', () => {
  it('is there on the next visit', () => {
    remember('a.choice', 'chosen')
    expect(localStorage.getItem('a.choice')).toBe('chosen')
    expect(remembered('a.choice')).toBe('chosen')
  })

  it('lasts as long as the page where the browser refuses storage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(remembered('refused.choice')).toBeNull()
    remember('refused.choice', 'chosen')
    expect(remembered('refused.choice')).toBe('chosen')
  })

  it('changes wherever it is asked for, and an unknown value counts as the first', () => {
    remember('shared.choice', 'gone')
    const one = renderHook(() => useRemembered('shared.choice', ['first', 'second']))
    const other = renderHook(() => useRemembered('shared.choice', ['first', 'second']))
    expect(one.result.current[0]).toBe('first')
    act(() => one.result.current[1]('second'))
    expect(other.result.current[0]).toBe('second')
  })

  it('changes with another tab', () => {
    const { result } = renderHook(() => useRemembered('tabs.choice', ['first', 'second']))
    localStorage.setItem('tabs.choice', 'second')
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'tabs.choice', newValue: 'second' })))
    expect(result.current[0]).toBe('second')
  })

  it('holds on this page where the storage is full, and is stored once there is room', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    remember('full.choice', 'chosen')
    expect(remembered('full.choice')).toBe('chosen')
    full.mockRestore()
    remember('full.choice', 'later')
    expect(localStorage.getItem('full.choice')).toBe('later')
    expect(remembered('full.choice')).toBe('later')
  })
})
