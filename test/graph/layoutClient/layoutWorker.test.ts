import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { createLayoutWorker } from '../../../src/graph/layoutClient/layoutWorker.ts'
import type { WorkerMessage } from '../../../src/layout/compute/layout.worker.ts'
import { dataset, plan } from '../../scene/bundled.ts'

/** A worker for which the test answers. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = []
  readonly jobs: number[] = []
  isEnded = false
  constructor() {
    super()
    FakeWorker.all.push(this)
  }
  postMessage(message: WorkerMessage) {
    if (message.kind === 'job') this.jobs.push(message.id)
  }
  terminate() {
    this.isEnded = true
  }
}

/** An `ErrorEvent`, which Node does not have. */
const failure = (message: string) => Object.assign(new Event('error'), { message })

beforeEach(() => {
  FakeWorker.all.length = 0
  vi.stubGlobal('Worker', FakeWorker)
  // A worker of layouts measures texts on a canvas, which these tests do not have.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })
})
afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['dies', () => failure('out of memory'), 'out of memory'],
  ['never starts', () => failure(''), 'did not start'],
  ['answers what cannot be read', () => new MessageEvent('messageerror'), 'cannot be read'],
] as const)('a worker of layouts that %s', (_, event, reason) => {
  it('fails all that was asked of it, and the next layout gets another worker', async () => {
    const worker = createLayoutWorker(dataset, lookupOf(dataset))
    const pending = [worker.all(), worker.insert(plan.wide, ['niger'])]
    const ended = Promise.allSettled(pending)
    await vi.waitFor(() => expect(FakeWorker.all[0]?.jobs).toHaveLength(2))
    FakeWorker.all[0]?.dispatchEvent(event())
    for (const one of await ended) {
      expect(one.status).toBe('rejected')
      expect(one.status === 'rejected' && String(one.reason)).toContain(reason)
    }
    expect(FakeWorker.all[0]?.isEnded).toBe(true)
    const again = worker.all()
    await vi.waitFor(() => expect(FakeWorker.all[1]?.jobs).toHaveLength(1))
    const [, second] = FakeWorker.all
    const data = { id: second?.jobs[0], result: plan.all }
    // What the dead one still says is nobody's answer.
    FakeWorker.all[0]?.dispatchEvent(failure('late'))
    second?.dispatchEvent(new MessageEvent('message', { data }))
    expect(await again).toBe(plan.all)
  })
})
