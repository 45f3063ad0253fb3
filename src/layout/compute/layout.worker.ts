import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import type { LayoutJob, LayoutResult } from './layoutJob.ts'
import { runLayoutJob } from './layoutJob.ts'

/** Messages to the worker: first the dataset, then jobs. */
export type WorkerMessage =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'job'; readonly id: number; readonly job: LayoutJob }

export interface WorkerAnswer {
  readonly id: number
  readonly result: LayoutResult
}

let known: { readonly dataset: Dataset; readonly lookup: Lookup } | undefined

addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  if (data.kind === 'dataset') known = { dataset: data.dataset, lookup: lookupOf(data.dataset) }
  else if (known !== undefined) {
    void runLayoutJob(data.job, known.dataset, known.lookup).then((result) =>
      postMessage({ id: data.id, result } satisfies WorkerAnswer, { transfer: [] }),
    )
  }
})

// A rejected promise alone does not reach the page, so the error is reported.
addEventListener('unhandledrejection', ({ reason }) => {
  reportError(reason)
})
