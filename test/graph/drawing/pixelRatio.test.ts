import { expect, it, vi } from 'vitest'
import { onPixelRatioChange } from '../../../src/graph/drawing/pixelRatio.ts'

/** Queries for a ratio, of which the current one can be told that the ratio is another now. */
function ratios() {
  const listeners = new Map<string, Set<() => void>>()
  vi.stubGlobal('devicePixelRatio', 1)
  vi.stubGlobal('matchMedia', (query: string) => ({
    addEventListener: (_: string, listener: () => void) =>
      listeners.set(query, (listeners.get(query) ?? new Set()).add(listener)),
    removeEventListener: (_: string, listener: () => void) => listeners.get(query)?.delete(listener),
  }))
  const listening = () => [...listeners].flatMap(([query, all]) => [...all].map(() => query))
  const become = (ratio: number) => {
    const before = `(resolution: ${devicePixelRatio}dppx)`
    vi.stubGlobal('devicePixelRatio', ratio)
    for (const listener of listeners.get(before) ?? []) listener()
  }
  return { become, listening }
}

it('calls back at each change of the pixel ratio, by one query at a time, until it is ended', () => {
  const { become, listening } = ratios()
  const changed = vi.fn<() => void>()
  const end = onPixelRatioChange(changed)
  become(2)
  expect(changed).toHaveBeenCalledTimes(1)
  become(1.5)
  expect(changed).toHaveBeenCalledTimes(2)
  expect(listening()).toEqual(['(resolution: 1.5dppx)'])
  end()
  expect(listening()).toEqual([])
  become(3)
  expect(changed).toHaveBeenCalledTimes(2)
})
