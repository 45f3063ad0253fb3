import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { lookupOf } from '../domain/lookup'
import type { Arranged, Order } from './carryOut'
import { carryOut } from './carryOut'

/** The dataset comes first, then orders. */
export type Message =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'order'; readonly ticket: number; readonly order: Order }

export interface Answer {
  readonly ticket: number
  readonly arranged: Arranged
}

let known: { readonly dataset: Dataset; readonly lookup: Lookup } | undefined

self.onmessage = async ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'dataset') known = { dataset: data.dataset, lookup: lookupOf(data.dataset) }
  else if (known !== undefined) {
    const arranged = await carryOut(data.order, known.dataset, known.lookup)
    self.postMessage({ ticket: data.ticket, arranged } satisfies Answer)
  }
}

// A failure in a promise is one of the worker too: whoever waits hears of it.
self.addEventListener('unhandledrejection', ({ reason }) => {
  reportError(reason)
})
