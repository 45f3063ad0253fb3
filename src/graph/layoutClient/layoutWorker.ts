import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { graphAmong } from '../../layout/algorithms/bodies.ts'
import type { Widths } from '../../layout/algorithms/labelWidths.ts'
import { measureInSteps, measureTexts } from '../../layout/algorithms/labelWidths.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import type { WorkerAnswer, WorkerMessage } from '../../layout/compute/layout.worker.ts'
import type { LayoutJob, LayoutResult } from '../../layout/compute/layoutJob.ts'
import type { LayoutSpec } from '../../layout/compute/computeLayout.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { inTasks } from '../../ui/state/inTasks.ts'

/**
 * Computes layouts of a dataset's graph off the main thread. A promise is rejected if the worker cannot start or fails; the
 * next job then starts another worker.
 */
export interface LayoutWorker {
  /** The arrangements of the first view, for a dataset without precomputed ones. They take little time. */
  first(): Promise<Pick<Plan, 'wide' | 'tall'>>
  /** The whole graph, or as much of it as is legible. */
  all(): Promise<Arrangement>
  /** An arrangement with additional entities. Entities that it already has keep their positions. */
  insert(base: Arrangement, newcomers: readonly string[]): Promise<Arrangement>
  /** Another layout of some entities. */
  computeLayout(spec: LayoutSpec): Promise<Arrangement>
  /** Where everybody stands by communities, however many they are. Takes seconds for thousands. */
  overview(): Promise<Overview>
  /** Abandons the layouts, insertions and overviews that are being computed; their promises are rejected. */
  cancel(): void
  /** Stops the worker. Promises that are pending then never settle. */
  stop(): void
}

/**
 * The parts of a dataset that a layout needs: mentions and translations are not copied to the worker. Texts are, because sizes and
 * weights count distinct sentences.
 */
export const forLayouts = (dataset: Dataset): Dataset => ({
  ...dataset,
  documents: dataset.documents.map((document) => ({
    ...document,
    sentences: document.sentences.map(({ id, start, end, role, duplicateOf }) => ({
      id,
      start,
      end,
      role,
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
    })),
  })),
  entities: dataset.entities.map((entity) => ({ ...entity, mentions: [] })),
})

const isOne = (result: LayoutResult): result is Arrangement => 'nodes' in result
const isOverview = (result: LayoutResult): result is Overview => 'communities' in result

interface PendingJob {
  readonly job: LayoutJob
  readonly resolve: (result: LayoutResult) => void
  readonly reject: (reason: Error) => void
}

interface JobQueue {
  submit(job: LayoutJob): Promise<LayoutResult>
  /** Abandons the jobs of these kinds, and starts the others again. */
  cancel(...kinds: readonly LayoutJob['kind'][]): void
  stop(): void
}

function jobQueue(dataset: Dataset): JobQueue {
  const pending = new Map<number, PendingJob>()
  let worker: Worker | null = null
  let lastId = 0
  const send = (to: Worker, message: WorkerMessage) => to.postMessage(message, [])
  const start = () => {
    const started = new Worker(new URL('../../layout/compute/layout.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      pending.get(data.id)?.resolve(data.result)
      pending.delete(data.id)
    })
    const fail = (reason: string) => {
      started.terminate()
      if (worker !== started) return
      worker = null
      for (const { reject } of pending.values()) reject(new Error(reason))
      pending.clear()
    }
    started.addEventListener('error', ({ message }) => fail(message || 'The layout worker did not start'))
    started.addEventListener('messageerror', () => fail('The answer of the layout worker cannot be read'))
    send(started, { kind: 'dataset', dataset: forLayouts(dataset) })
    return started
  }
  return {
    submit: async (job) => {
      worker ??= start()
      lastId += 1
      send(worker, { kind: 'job', id: lastId, job })
      return new Promise((resolve, reject) => pending.set(lastId, { job, resolve, reject }))
    },
    cancel: (...kinds) => {
      worker?.terminate()
      worker = null
      for (const [id, { job, reject }] of pending) {
        if (kinds.includes(job.kind)) {
          pending.delete(id)
          reject(new Error('The layout was given up'))
        } else {
          worker ??= start()
          send(worker, { kind: 'job', id, job })
        }
      }
    },
    stop: () => {
      worker?.terminate()
      worker = null
      pending.clear()
    },
  }
}

export function createLayoutWorker(dataset: Dataset, lookup: Lookup): LayoutWorker {
  const measure = canvasMeasure()
  const { submit, cancel, stop } = jobQueue(dataset)
  const widthsOf = (ids: readonly string[]): Widths => {
    const entities = ids.flatMap((id) => lookup.entity.get(id) ?? [])
    return measureTexts(graphAmong(dataset, entities), lookup, measure)
  }
  let isStopped = false
  /** The texts of everybody take long in a large dataset: they are measured in tasks between which the browser answers. */
  const everyWidth = (): Promise<Widths> =>
    inTasks(measureInSteps(graphAmong(dataset, [...lookup.entity.values()]), lookup, measure))
  const ofEverybody = async (job: 'first' | 'all') => {
    const widths = await everyWidth()
    // Nobody waits any more.
    return isStopped ? new Promise<never>(() => undefined) : submit({ kind: job, widths })
  }
  const oneOf = (kind: LayoutJob['kind'], result: LayoutResult) => {
    if (!isOne(result)) throw new Error(`The layout worker gave two arrangements for a job of the kind ${kind}`)
    return result
  }
  const submitForOne = async (job: LayoutJob) => oneOf(job.kind, await submit(job))
  return {
    first: async () => {
      const result = await ofEverybody('first')
      if (isOne(result) || isOverview(result))
        throw new Error('The layout worker gave one arrangement for the first view, which needs two')
      return result
    },
    all: async () => oneOf('all', await ofEverybody('all')),
    insert: (base, newcomers) =>
      submitForOne({ kind: 'insert', widths: widthsOf([...Object.keys(base.nodes), ...newcomers]), base, newcomers }),
    computeLayout: (spec) => submitForOne({ kind: 'layout', widths: widthsOf(spec.entities), ...spec }),
    overview: async () => {
      const result = await submit({ kind: 'overview' })
      if (!isOverview(result)) throw new Error('The layout worker gave an arrangement instead of an overview')
      return result
    },
    cancel: () => cancel('layout', 'insert', 'overview'),
    stop: () => {
      isStopped = true
      stop()
    },
  }
}
