import type { Arrangement } from '../../scene/figure/plan.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Arranger } from './layoutWorker.ts'
import type { Call } from './requestedLayout.ts'

/** Arrangements that are kept: those of the last sentences that were read, of the last acts, and back again. */
const KEPT = 40

export interface Arrangements {
  arrangementFor(call: Call): Promise<Arrangement>
  stop(): void
}

/** What answers calls for arrangements; each is made once, from the longest that its list of newcomers begins with. */
export function arrangements(store: AppStore): Arrangements {
  const kept = new Map<string, Promise<Arrangement>>()
  let arranger: Promise<Arranger> | undefined
  const arrangerOf = () => {
    const { dataset, lookup } = store.getState()
    arranger ??= import('./layoutWorker.ts').then(({ createArranger }) => createArranger(dataset, lookup))
    return arranger
  }
  const keep = (key: string, make: () => Promise<Arrangement>) => {
    const found = kept.get(key)
    if (found) return found
    const made = make()
    kept.set(key, made)
    // What failed is tried again when it is asked for again.
    made.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return made
  }
  const laidOut = ({ base, layout, centre, members, pins }: Call): Promise<Arrangement> => {
    if (layout === 'prepared') return Promise.resolve(base)
    return keep(`${base.width} ${layout} ${centre ?? ''} ${members.join(' ')}`, async () =>
      (await arrangerOf()).layOut({ layout, entities: members, centre, base, pins }),
    )
  }
  const arrangementFor = async (call: Call) => {
    const { newcomers } = call
    const standing = await laidOut(call)
    if (newcomers.length === 0) return standing
    const keyOf = (count: number) => call.key.split('|')[0] + newcomers.slice(0, count).join(' ')
    const starts = newcomers.map((_, i) => kept.get(keyOf(newcomers.length - 1 - i)))
    return keep(keyOf(newcomers.length), async () => {
      const start = await (starts.find((one) => one !== undefined) ?? standing)
      return (await arrangerOf()).insert(start, newcomers)
    })
  }
  return { arrangementFor, stop: () => void arranger?.then(({ stop }) => stop()) }
}
