import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { toView } from '../../../src/scene/camera/camera.ts'
import { usePlaneCamera } from '../../../src/ui/plane/usePlaneCamera.ts'

const side = fc.integer({ min: 200, max: 2600 })
const size = fc.record({ width: side, height: side })
const homeIn = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  zoom: Math.min(width, height) / 400,
  pan: { x: width / 2, y: height / 2 },
})

it('keeps zoom and what is in the middle at any size of the window, once the user has moved it', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  fc.assert(
    fc.property(size, size, fc.double({ min: 0.5, max: 8, noNaN: true }), (before, after, zoom) => {
      const { result, rerender, unmount } = renderHook((now) => usePlaneCamera(homeIn(now), now), {
        initialProps: before,
      })
      act(() => result.current.take(() => ({ zoom, pan: { x: -40, y: 25 } })))
      const { camera } = result.current
      const middle = {
        x: (before.width / 2 - camera.pan.x) / camera.zoom,
        y: (before.height / 2 - camera.pan.y) / camera.zoom,
      }
      rerender(after)
      expect(result.current.camera.zoom).toBe(zoom)
      const now = toView(result.current.camera, middle)
      expect(now.x).toBeCloseTo(after.width / 2, 6)
      expect(now.y).toBeCloseTo(after.height / 2, 6)
      act(() => result.current.fly(null))
      expect(result.current.camera).toEqual(homeIn(after))
      unmount()
    }),
    { numRuns: 30 },
  )
  vi.unstubAllGlobals()
})
