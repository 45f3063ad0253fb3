import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { graphAmong } from '../../layout/engine/bodies.ts'
import type { Widths } from '../../layout/engine/labelWidths.ts'
import { measureTexts } from '../../layout/engine/labelWidths.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import type { Answer, Message } from '../../layout/run/layout.worker.ts'
import type { Arranged, Order } from '../../layout/run/layoutJob.ts'
import { carryOut } from '../../layout/run/layoutJob.ts'
import type { LayoutOrder } from '../../layout/run/computeLayout.ts'
import { canvasMeasure } from '../../ui/marks/canvasMeasure.ts'

/** Arranges a dataset's graph off the main thread. */
export interface Arranger {
  /** What one sees first of a dataset that nobody has arranged ahead: soon there. */
  first(): Promise<Pick<Plan, 'wide' | 'tall'>>
  /** All of it, or as much as can be told apart. */
  all(): Promise<Arrangement>
  /** An arrangement with more entities in it; those that stand stay. */
  insert(base: Arrangement, newcomers: readonly string[]): Promise<Arrangement>
  /** Another layout of some entities. */
  layOut(order: LayoutOrder): Promise<Arrangement>
  /** Ends the work; what was asked for is never answered. */
  stop(): void
}

/** What an arrangement asks of a dataset: texts and mentions stay where they are read. */
const bonesOf = (dataset: Dataset): Dataset => ({
  ...dataset,
  documents: [],
  entities: dataset.entities.map((entity) => ({ ...entity, mentions: [] })),
})

const isOne = (arranged: Arranged): arranged is Arrangement => 'nodes' in arranged

interface Workshop {
  commission(order: Order): Promise<Arranged>
  stop(): void
}

/** Where there are no workers, or one fails, the work is done here. */
function workshop(dataset: Dataset, lookup: Lookup): Workshop {
  const here = (order: Order) => carryOut(order, dataset, lookup)
  let worker: Worker
  try {
    worker = new Worker(new URL('../../layout/run/layout.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return { commission: here, stop: () => {} }
  }
  const waiting = new Map<number, { readonly order: Order; readonly done: (arranged: Promise<Arranged>) => void }>()
  let ticket = 0
  let broken = false
  const send = (message: Message) => worker.postMessage(message, [])
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.ticket)?.done(Promise.resolve(data.arranged))
    waiting.delete(data.ticket)
  })
  worker.addEventListener('error', () => {
    broken = true
    for (const { order, done } of waiting.values()) done(here(order))
    waiting.clear()
  })
  send({ kind: 'dataset', dataset: bonesOf(dataset) })
  const commission = (order: Order): Promise<Arranged> => {
    if (broken) return here(order)
    ticket += 1
    send({ kind: 'order', ticket, order })
    return new Promise((resolve) => waiting.set(ticket, { order, done: resolve }))
  }
  return { commission, stop: () => worker.terminate() }
}

export function createArranger(dataset: Dataset, lookup: Lookup): Arranger {
  const measure = canvasMeasure()
  const { commission, stop } = workshop(dataset, lookup)
  const widthsOf = (ids: readonly string[]): Widths => {
    const entities = ids.flatMap((id) => lookup.entity.get(id) ?? [])
    return measureTexts(graphAmong(dataset, entities), lookup, measure)
  }
  const arrangementBy = async (order: Order) => {
    const arranged = await commission(order)
    if (!isOne(arranged)) throw new Error('The arranger gave two arrangements for one')
    return arranged
  }
  return {
    first: async () => {
      const arranged = await commission({ kind: 'first', widths: widthsOf([...lookup.entity.keys()]) })
      if (isOne(arranged)) throw new Error('The arranger gave one arrangement for two')
      return arranged
    },
    all: () => arrangementBy({ kind: 'all', widths: widthsOf([...lookup.entity.keys()]) }),
    insert: (base, newcomers) =>
      arrangementBy({ kind: 'insert', widths: widthsOf([...Object.keys(base.nodes), ...newcomers]), base, newcomers }),
    stop,
    layOut: (order) => arrangementBy({ kind: 'layout', widths: widthsOf(order.entities), ...order }),
  }
}
