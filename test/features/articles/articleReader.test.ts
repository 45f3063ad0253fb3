import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { articleReader } from '../../../src/features/articles/articleReader.ts'
import type { ReadingAnswer, ReadingRequest } from '../../../src/features/articles/readingMessages.ts'
import { dataset } from '../../scene/bundled.ts'

/** A worker for which the test answers. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = []
  readonly asked: ReadingRequest[] = []
  isEnded = false
  constructor() {
    super()
    FakeWorker.all.push(this)
  }
  postMessage(request: ReadingRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.isEnded = true
  }
}

beforeEach(() => {
  FakeWorker.all.length = 0
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

const request: ReadingRequest = {
  is: 'assemble',
  id: 'mine',
  title: 'My articles',
  vocabulary: dataset.vocabulary,
  articles: [],
}

it.each([
  ['dies', () => new Event('error')],
  ['answers what cannot be read', () => new MessageEvent('messageerror')],
] as const)('a reader whose worker %s says so once, ends it, and reads on in another', (_, event) => {
  const [onAnswer, onFailure] = [vi.fn<(answer: ReadingAnswer) => void>(), vi.fn<() => void>()]
  const reader = articleReader(onAnswer, onFailure)
  reader.ask(request)
  const [first] = FakeWorker.all
  first?.dispatchEvent(event())
  first?.dispatchEvent(event())
  expect(onFailure).toHaveBeenCalledOnce()
  expect(first?.isEnded).toBe(true)
  reader.ask(request)
  expect(FakeWorker.all.map(({ asked }) => asked)).toEqual([[request], [request]])
  const answer: ReadingAnswer = { is: 'assembled', text: '{}' }
  FakeWorker.all[1]?.dispatchEvent(new MessageEvent('message', { data: answer }))
  expect(onAnswer.mock.calls).toEqual([[answer]])
})
