import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frame, MARGIN, zoomed } from '../../../../src/features/map/picture/mapFraming.ts'
import { panned, revealed, toView } from '../../../../src/scene/camera/camera.ts'
import { boundsOf } from '../../../../src/scene/figure/boxes.ts'
import type { Location } from '../../../../src/features/map/land/geography.ts'
import { halfWay, middleMeridian, project, projectionOf } from '../../../../src/features/map/land/geography.ts'
import { dataset } from '../../renderApp.tsx'

const location = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)
const clear = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 60 }),
  width: fc.integer({ min: 300, max: 2400 }),
  height: fc.integer({ min: 300, max: 1600 }),
})
const points = (places: readonly Location[]) => {
  const projection = projectionOf(places)
  return places.map((place) => project(projection, place))
}
const placed = dataset.entities.flatMap(({ location: at }) => (at === undefined ? [] : [at]))

describe('the camera that shows everyone', () => {
  it('has every place inside the clear part, with room for its disc and name', () => {
    fc.assert(
      fc.property(fc.array(location, { minLength: 1, maxLength: 40 }), clear, (places, box) => {
        const all = points(places)
        const camera = frame(all, box)
        for (const { x, y } of all.map((point) => toView(camera, point))) {
          expect(x).toBeGreaterThanOrEqual(box.x + MARGIN.sides - 1)
          expect(x).toBeLessThanOrEqual(box.x + box.width - MARGIN.sides + 1)
          expect(y).toBeGreaterThanOrEqual(box.y + MARGIN.top - 1)
          expect(y).toBeLessThanOrEqual(box.y + box.height - MARGIN.bottom + 1)
        }
      }),
    )
  })

  it('shows the published dataset without cutting any of it off, upright and wide', () => {
    for (const box of [
      { x: 0, y: 0, width: 1208, height: 764 },
      { x: 0, y: 0, width: 390, height: 592 },
    ]) {
      const camera = frame(points(placed), box)
      for (const { x, y } of points(placed).map((point) => toView(camera, point))) {
        expect(x > 0 && x < box.width && y > 0 && y < box.height).toBe(true)
      }
    }
  })
})

describe('the meridian in the middle', () => {
  it('has every place within the half turn that the narrowest arc about them needs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -180, max: 179 }), { minLength: 1, maxLength: 12 }), (longitudes) => {
        const away = (from: number) =>
          Math.max(...longitudes.map((one) => Math.abs(((((one - from + 180) % 360) + 360) % 360) - 180)))
        // Every half degree, by brute force.
        const least = Math.min(...Array.from({ length: 720 }, (_, at) => away(at / 2 - 180)))
        expect(away(middleMeridian(longitudes))).toBeCloseTo(least, 5)
      }),
    )
  })

  it('does not cut the Pacific apart for those about it', () => {
    expect(Math.abs(middleMeridian([170, -170]))).toBeCloseTo(180, 5)
  })
})

describe('moving the camera', () => {
  const camera = { zoom: 2, pan: { x: 40, y: -20 } }

  it('keeps the point under the pointer when it zooms, within limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (factor, x, y) => {
          const under = { x: (x - camera.pan.x) / camera.zoom, y: (y - camera.pan.y) / camera.zoom }
          const after = toView(zoomed(camera, factor, { x, y }), under)
          expect(after.x).toBeCloseTo(x, 6)
          expect(after.y).toBeCloseTo(y, 6)
        },
      ),
    )
    expect(zoomed(camera, 1e6, { x: 0, y: 0 }).zoom).toBe(zoomed(camera, 1e3, { x: 0, y: 0 }).zoom)
  })

  it('brings what is selected into the clear part, and leaves alone what is there', () => {
    fc.assert(
      fc.property(fc.array(location, { minLength: 1, maxLength: 2 }), clear, (places, box) => {
        const all = points(places)
        const after = revealed(camera, boundsOf(all), box, { margin: 40 })
        for (const { x, y } of all.map((point) => toView(after, point))) {
          expect(x).toBeGreaterThanOrEqual(box.x + 40 - 1)
          expect(x).toBeLessThanOrEqual(box.x + box.width - 40 + 1)
          expect(y).toBeGreaterThanOrEqual(box.y + 40 - 1)
          expect(y).toBeLessThanOrEqual(box.y + box.height - 40 + 1)
        }
        expect(revealed(after, boundsOf(all), box, { margin: 39 })).toEqual(after)
      }),
    )
  })

  it('pans by what it is told', () => {
    expect(panned(camera, { x: 5, y: 6 })).toEqual({ zoom: 2, pan: { x: 45, y: -14 } })
  })
})

it('goes half way over the globe, not over the map', () => {
  const [, latitude] = halfWay([-77, 39], [116, 40])
  expect(latitude).toBeGreaterThan(70)
})
