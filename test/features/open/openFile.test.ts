import { afterEach, expect, it, vi } from 'vitest'
import { openFile } from '../../../src/features/open/openFile.ts'

afterEach(() => vi.unstubAllGlobals())

const mine = new File(['{"format":"sanad/1"}'], 'mine.json')
const REFUSED = { ok: false, problems: { 0: { code: 'missing-key' } } }

/** A worker that answers a message, or fails, as it is told. */
function aWorker(answer: (worker: EventTarget) => void) {
  const ended = vi.fn<() => void>()
  class FakeWorker extends EventTarget {
    readonly terminate = ended
    postMessage() {
      answer(this)
    }
  }
  vi.stubGlobal('Worker', FakeWorker)
  return ended
}

it('is read here where a worker cannot be made, or its script does not come', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(await openFile(mine, new AbortController().signal)).toMatchObject(REFUSED)
  const ended = aWorker((worker) => worker.dispatchEvent(new Event('error')))
  expect(await openFile(mine, new AbortController().signal)).toMatchObject(REFUSED)
  expect(ended).toHaveBeenCalledOnce()
})

it('is what the worker answers, and the worker ends with that', async () => {
  const last = { ok: false, foreign: 'csv' }
  const ended = aWorker((worker) => worker.dispatchEvent(new MessageEvent('message', { data: { last } })))
  expect(await openFile(mine, new AbortController().signal)).toEqual(last)
  expect(ended).toHaveBeenCalledOnce()
})

it('ends with the worker when it is stopped', async () => {
  const stop = new AbortController()
  const ended = await new Promise<ReturnType<typeof aWorker>>((asked) => {
    const worker = aWorker(() => asked(worker))
    void openFile(mine, stop.signal)
  })
  stop.abort()
  expect(ended).toHaveBeenCalledOnce()
})
