import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchUse } from '../../../src/app/loading/whenUsed.ts'

afterEach(() => vi.unstubAllGlobals())

/** Runs what waits for an idle browser at once. */
const idleAtOnce = () => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    run()
    return 1
  })
  vi.stubGlobal('cancelIdleCallback', () => undefined)
}

describe('what is fetched in advance of an act', () => {
  it.each(['pointermove', 'keydown', 'wheel'])('comes at the first %s, once', (sign) => {
    idleAtOnce()
    const run = vi.fn<() => void>()
    watchUse()(run)
    expect(run).not.toHaveBeenCalled()
    window.dispatchEvent(new Event(sign))
    window.dispatchEvent(new Event('pointerdown'))
    expect(run).toHaveBeenCalledOnce()
  })

  it('comes at once for what is asked for after the first sign', () => {
    idleAtOnce()
    const whenUsed = watchUse()
    window.dispatchEvent(new Event('pointerdown'))
    const run = vi.fn<() => void>()
    whenUsed(run)
    expect(run).toHaveBeenCalledOnce()
  })

  it('does not come when it was cancelled', () => {
    idleAtOnce()
    const run = vi.fn<() => void>()
    watchUse()(run)()
    window.dispatchEvent(new Event('pointermove'))
    expect(run).not.toHaveBeenCalled()
  })

  it.each([{ saveData: true }, { saveData: false, effectiveType: 'slow-2g' }])(
    'does not come with %o',
    (connection) => {
      idleAtOnce()
      vi.stubGlobal('navigator', { connection })
      const run = vi.fn<() => void>()
      watchUse()(run)
      window.dispatchEvent(new Event('pointermove'))
      expect(run).not.toHaveBeenCalled()
    },
  )
})
