import { afterEach, expect, it, vi } from 'vitest'
import { pngEncoder } from '../../../src/graph/export/pngEncoder.ts'

const OF_WORKER = new Blob(['worker'])
const OF_PAGE = new Blob(['page'])

/** What a worker does with the picture that it gets. */
type Fate = (worker: EventTarget) => void

const ended = vi.fn<() => void>()

function withWorker(fate: Fate) {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {
        fate(this)
      }
      terminate() {
        ended()
      }
    },
  )
  vi.stubGlobal('createImageBitmap', async () => ({}))
}

/** A canvas that the page can encode, and how often it had to. */
function aCanvas() {
  const canvas = document.createElement('canvas')
  const toBlob = vi.fn<HTMLCanvasElement['toBlob']>((done) => done(OF_PAGE))
  canvas.toBlob = toBlob
  return { canvas, toBlob }
}

afterEach(() => {
  vi.unstubAllGlobals()
  ended.mockClear()
})

it('is what the worker answers, and the page encodes nothing', async () => {
  withWorker((worker) => worker.dispatchEvent(new MessageEvent('message', { data: OF_WORKER })))
  const { canvas, toBlob } = aCanvas()
  const encoder = pngEncoder()
  expect(await encoder.encode(canvas)).toBe(OF_WORKER)
  expect(toBlob).not.toHaveBeenCalled()
  encoder.stop()
  expect(ended).toHaveBeenCalledOnce()
})

it.each<readonly [string, Fate]>([
  ['dies over the picture', (worker) => worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))],
  ['cannot send its answer', (worker) => worker.dispatchEvent(new MessageEvent('messageerror'))],
  ['cannot encode', (worker) => worker.dispatchEvent(new MessageEvent('message', { data: null }))],
  [
    'cannot take the picture',
    () => {
      throw new DOMException('no room', 'DataCloneError')
    },
  ],
])('is what the page encodes where the worker %s: no picture is lost', async (_, fate) => {
  withWorker(fate)
  const { canvas } = aCanvas()
  expect(await pngEncoder().encode(canvas)).toBe(OF_PAGE)
})

it('is what the page encodes where the worker died before the picture was painted', async () => {
  const workers: EventTarget[] = []
  withWorker(() => undefined)
  const Never = globalThis.Worker
  vi.stubGlobal(
    'Worker',
    class extends Never {
      constructor(script: URL) {
        super(script)
        workers.push(this)
      }
    },
  )
  const encoder = pngEncoder()
  workers[0]?.dispatchEvent(new ErrorEvent('error'))
  const { canvas } = aCanvas()
  expect(await encoder.encode(canvas)).toBe(OF_PAGE)
})

it('is what the page encodes where no worker may be started', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new DOMException('refused by policy', 'SecurityError')
  })
  const { canvas } = aCanvas()
  const encoder = pngEncoder()
  expect(await encoder.encode(canvas)).toBe(OF_PAGE)
  encoder.stop()
})
