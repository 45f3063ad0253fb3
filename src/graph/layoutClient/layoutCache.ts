import type { Arrangement } from '../../scene/figure/plan.ts'
import type { LayoutRequest } from './requestedLayout.ts'
import type { GetLayoutWorker } from './useLayoutWorker.ts'

/** The number of arrangements that are kept: enough for the last sentences read and the last steps of undo and redo. */
const KEPT = 40

export interface LayoutCache {
  arrangementFor(request: LayoutRequest): Promise<Arrangement>
}

/**
 * Answers layout requests. Each arrangement is computed once. A request with newcomers starts from the cached arrangement that
 * already has the most of them.
 */
export function layoutCache(layoutWorker: GetLayoutWorker): LayoutCache {
  const kept = new Map<string, Promise<Arrangement>>()
  const keep = (key: string, make: () => Promise<Arrangement>) => {
    const found = kept.get(key)
    if (found) return found
    const made = make()
    kept.set(key, made)
    // A failed computation is repeated at the next request.
    made.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return made
  }
  const withoutNewcomers = ({ base, layout, centre, members, pins }: LayoutRequest): Promise<Arrangement> => {
    if (layout === 'prepared') return Promise.resolve(base)
    return keep(`${base.width} ${layout} ${centre ?? ''} ${members.join(' ')}`, async () =>
      (await layoutWorker()).computeLayout({ layout, entities: members, centre, base, pins }),
    )
  }
  const arrangementFor = async (request: LayoutRequest) => {
    const { newcomers } = request
    const standing = await withoutNewcomers(request)
    if (newcomers.length === 0) return standing
    const keyOf = (count: number) => request.key.split('|')[0] + newcomers.slice(0, count).join(' ')
    const starts = newcomers.map((_, i) => kept.get(keyOf(newcomers.length - 1 - i)))
    return keep(keyOf(newcomers.length), async () => {
      const start = await (starts.find((one) => one !== undefined) ?? standing)
      return (await layoutWorker()).insert(start, newcomers)
    })
  }
  return { arrangementFor }
}
