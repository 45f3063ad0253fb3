import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Ties } from '../../../src/domain/analysis/ties.ts'

/** jsdom has no workers: this one works in the page, after a while, and sends copies as a worker does. */
export class WorkerHere extends EventTarget {
  #ended = false

  postMessage(ties: Ties): void {
    const taken = structuredClone(ties)
    setTimeout(() => {
      for (const part of findingsOf(taken)) {
        if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(part) }))
      }
    })
  }

  terminate(): void {
    this.#ended = true
  }
}

/** A worker that never answers. */
export class SilentWorker extends EventTarget {
  postMessage(): void {}

  terminate(): void {}
}

/** A worker that breaks over what it is given. */
export class BrokenWorker extends EventTarget {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error')))
  }

  terminate(): void {}
}
