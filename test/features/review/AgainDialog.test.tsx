import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { judged } from '../../../src/domain/review/revision.ts'
import { reviewProgress, reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { readAgain } from '../../../src/extraction/proposals/readAgain.ts'
import type { ReadingAnswer, ReadingRequest } from '../../../src/features/articles/readingMessages.ts'
import { AgainDialog } from '../../../src/features/review/again/AgainDialog.tsx'
import { anOwnCollection } from '../../extraction/anOwnCollection.ts'
import { giveDialogs } from '../dialogs.ts'
import { present } from '../present.ts'
import { renderApp } from '../renderApp.tsx'

giveDialogs()

/** The worker that reads articles; the test says when it answers, and whether it breaks. */
class WorkerHere extends EventTarget {
  static last: WorkerHere | null = null
  static isEnded = false
  request: ReadingRequest | null = null
  constructor() {
    super()
    WorkerHere.last = this
    WorkerHere.isEnded = false
  }
  postMessage(request: ReadingRequest) {
    this.request = request
  }
  terminate() {
    WorkerHere.isEnded = true
  }
  say(data: ReadingAnswer) {
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })))
  }
  answer() {
    const { request } = this
    if (request?.is !== 'again') throw new Error('Nobody asked to read again')
    this.say({ is: 'again', id: request.id, fresh: readAgain(request.record, () => undefined) })
  }
}

const own = anOwnCollection()

/** A reviewed version that lacks a proposal of today's rules. */
function former(): Dataset {
  const [first, lacking] = reviewQueue(own)
  const { record } = judged(own, [present(first).evidence], 'accepted')
  return {
    ...record,
    relations: record.relations.flatMap((one) => {
      const evidence = one.evidence.filter((piece) => piece !== lacking?.evidence)
      return evidence.length === 0 ? [] : [{ ...one, evidence }]
    }),
  }
}

function open(data: Dataset, language: 'en' | 'ar' = 'en') {
  const rendered = renderApp(<AgainDialog />, { data, language })
  act(() => rendered.store.setState({ isOpenedFile: true }))
  return { ...rendered, worker: present(WorkerHere.last) }
}

describe('reading the articles of a collection again', () => {
  beforeEach(() => vi.stubGlobal('Worker', WorkerHere))
  afterEach(() => vi.unstubAllGlobals())

  it('shows first what would change, takes it over when told to, and is undone', async () => {
    const data = former()
    const { store, user, worker } = open(data)
    worker.say({ is: 'again.progress', id: 'again', done: 2 })
    expect(screen.getByRole('progressbar', { name: 'Articles read' })).toHaveAttribute('value', '2')
    worker.answer()
    expect(screen.getByText(/1 decision stands/)).toBeVisible()
    const group = within(screen.getByRole('region', { name: '1 new proposal' }))
    expect(group.getAllByRole('listitem')).toHaveLength(1)
    const { document, start, end } = present(reviewQueue(own)[1]).evidence
    const text = present(own.documents.find(({ id }) => id === document)).text
    expect(group.getByText(text.slice(start, end))).toBeVisible()
    expect(store.getState().record).toBe(data)

    await user.click(screen.getByRole('button', { name: 'Take this over' }))
    expect(reviewProgress(reviewQueue(store.getState().record))).toEqual({
      ...reviewProgress(reviewQueue(own)),
      accepted: 1,
      open: reviewQueue(own).length - 1,
    })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(store.getState().record).toBe(data)
  })

  it('says that nothing would change, in both languages', () => {
    for (const [language, words, close] of [
      ['en', /Nothing would change/, 'Close'],
      ['ar', /لن يتغيّر شيء/, 'أغلق'],
    ] as const) {
      const { worker, unmount } = open(own, language)
      worker.answer()
      expect(screen.getByText(words)).toBeVisible()
      expect(screen.getAllByRole('button', { name: close })).toHaveLength(2)
      unmount()
    }
  })

  it('says that the worker broke, changes nothing, and tries again', async () => {
    const { store, user, worker } = open(own)
    act(() => void worker.dispatchEvent(new ErrorEvent('error')))
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing has changed')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(WorkerHere.last).not.toBe(worker)
    present(WorkerHere.last).answer()
    expect(screen.getByText(/Nothing would change/)).toBeVisible()
    expect(store.getState().record).toBe(own)
  })

  it('ends with the dialog', () => {
    const { unmount } = open(own)
    unmount()
    expect(WorkerHere.isEnded).toBe(true)
  })
})
