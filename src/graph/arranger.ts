import type { Dataset } from '../domain/dataset'
import type { Lookup } from '../domain/lookup'
import { graphAmong } from '../scene/arrange/bodies'
import type { Widths } from '../scene/arrange/texts'
import { measureTexts } from '../scene/arrange/texts'
import type { Arrangement, Plan } from '../scene/plan'
import type { Answer, Message } from './arranger.worker'
import type { Arranged, Order } from './carryOut'
import { carryOut } from './carryOut'
import type { LayoutOrder } from './layOut'
import { canvasMeasure } from './measure'

/** Arranges a dataset's graph off the main thread. */
export interface Arranger {
  /** Arrangements of a dataset that nobody has arranged ahead. */
  plan(): Promise<Plan>
  /** An arrangement with more entities in it; those that stand stay. */
  insert(base: Arrangement, newcomers: readonly string[]): Promise<Arrangement>
  /** Another layout of some entities. */
  layOut(order: LayoutOrder): Promise<Arrangement>
}

/** What an arrangement asks of a dataset: texts and mentions stay where they are read. */
const bonesOf = (dataset: Dataset): Dataset => ({
  ...dataset,
  documents: [],
  entities: dataset.entities.map((entity) => ({ ...entity, mentions: [] })),
})

const isPlan = (arranged: Arranged): arranged is Plan => 'wide' in arranged

/** Where there are no workers, or one fails, the work is done here. */
function workshop(dataset: Dataset, lookup: Lookup): (order: Order) => Promise<Arranged> {
  const here = (order: Order) => carryOut(order, dataset, lookup)
  let worker: Worker
  try {
    worker = new Worker(new URL('./arranger.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return here
  }
  const waiting = new Map<number, { readonly order: Order; readonly done: (arranged: Promise<Arranged>) => void }>()
  let ticket = 0
  let broken = false
  const send = (message: Message) => worker.postMessage(message)
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.ticket)?.done(Promise.resolve(data.arranged))
    waiting.delete(data.ticket)
  }
  worker.onerror = () => {
    broken = true
    for (const { order, done } of waiting.values()) done(here(order))
    waiting.clear()
  }
  send({ kind: 'dataset', dataset: bonesOf(dataset) })
  return (order) => {
    if (broken) return here(order)
    ticket += 1
    send({ kind: 'order', ticket, order })
    return new Promise((resolve) => waiting.set(ticket, { order, done: resolve }))
  }
}

export function createArranger(dataset: Dataset, lookup: Lookup): Arranger {
  const measure = canvasMeasure()
  const commission = workshop(dataset, lookup)
  const widthsOf = (ids: readonly string[]): Widths => {
    const entities = ids.flatMap((id) => lookup.entity.get(id) ?? [])
    return measureTexts(graphAmong(dataset, entities), lookup, measure)
  }
  const arrangementBy = async (order: Order) => {
    const arranged = await commission(order)
    if (isPlan(arranged)) throw new Error('The arranger answered an order for an arrangement with a plan')
    return arranged
  }
  return {
    plan: async () => {
      const arranged = await commission({ kind: 'plan', widths: widthsOf([...lookup.entity.keys()]) })
      if (!isPlan(arranged)) throw new Error('The arranger answered an order for a plan with an arrangement')
      return arranged
    },
    insert: (base, newcomers) =>
      arrangementBy({ kind: 'insert', widths: widthsOf([...Object.keys(base.nodes), ...newcomers]), base, newcomers }),
    layOut: (order) => arrangementBy({ kind: 'layout', widths: widthsOf(order.entities), ...order }),
  }
}
