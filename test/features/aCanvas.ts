import type { CanvasPort } from '../../src/store/canvas.ts'

/** A canvas that draws nothing and knows no place, but for what a test needs of it. */
export const aCanvas = (own: Partial<CanvasPort> = {}): CanvasPort => ({
  fit: () => undefined,
  zoomBy: () => undefined,
  reveal: () => undefined,
  camera: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
  look: () => undefined,
  remember: () => () => undefined,
  place: () => null,
  locate: () => null,
  prepare: () => Promise.resolve(),
  printer: () => Promise.reject(new Error('There is no printer here')),
  ...own,
})
