import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import type { Arranged, Order } from './layoutJob.ts'
import { carryOut } from './layoutJob.ts'

/** The dataset comes first, then orders. */
export type Message =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'order'; readonly ticket: number; readonly order: Order }

export interface Answer {
  readonly ticket: number
  readonly arranged: Arranged
}

let known: { readonly dataset: Dataset; readonly lookup: Lookup } | undefined

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'dataset') known = { dataset: data.dataset, lookup: lookupOf(data.dataset) }
  else if (known !== undefined) {
    void carryOut(data.order, known.dataset, known.lookup).then((arranged) =>
      postMessage({ ticket: data.ticket, arranged } satisfies Answer, { transfer: [] }),
    )
  }
})

// A failure in a promise is one of the worker too: whoever waits hears of it.
addEventListener('unhandledrejection', ({ reason }) => {
  reportError(reason)
})
