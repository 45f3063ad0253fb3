import { useEffect } from 'react'
import type { Arrangement } from '../scene/plan'
import type { AppStore } from '../store/appStore'
import type { Arranger } from './arranger'
import { newcomersIn } from './newcomers'
import type { Picture } from './picture'

/** Arrangements that are kept: those of the last sentences that were read, and back again. */
const KEPT = 24

/** Remembers arrangements, each made from the longest that its list of newcomers begins with. */
function insertions(arrangerOf: () => Promise<Arranger>) {
  const kept = new Map<string, Promise<Arrangement>>()
  let base: Arrangement | undefined
  return (from: Arrangement, newcomers: readonly string[]): Promise<Arrangement> => {
    if (base !== from) kept.clear()
    base = from
    const key = newcomers.join(' ')
    const found = kept.get(key)
    if (found) return found
    const starts = newcomers.map((_, i) => newcomers.slice(0, newcomers.length - 1 - i).join(' '))
    const start = starts.map((one) => kept.get(one)).find((one) => one !== undefined)
    const made = Promise.all([arrangerOf(), start ?? from]).then(([arranger, standing]) =>
      arranger.insert(standing, newcomers),
    )
    kept.set(key, made)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return made
  }
}

/** Keeps whom the reader asks for in the picture: what its arrangement has no place for is found one in a worker. */
export function useArranged(picture: Picture, store: AppStore): void {
  useEffect(() => {
    let arranger: Promise<Arranger> | undefined
    const arrangerOf = () => {
      const { dataset, lookup } = store.getState()
      arranger ??= import('./arranger').then(({ createArranger }) => createArranger(dataset, lookup))
      return arranger
    }
    const inserted = insertions(arrangerOf)
    let wanted = ''
    const tell = () => store.getState().setDrawn(new Set(Object.keys(picture.arrangement().nodes)))
    const follow = () => {
      const base = picture.base()
      const newcomers = newcomersIn(store.getState()).filter((id) => base.nodes[id] === undefined)
      const key = `${base.width} ${newcomers.join(' ')}`
      if (key === wanted) return
      wanted = key
      const show = (arrangement: Arrangement | null) => {
        if (wanted !== key) return
        picture.show(arrangement)
        tell()
      }
      if (newcomers.length === 0) show(null)
      else void inserted(base, newcomers).then(show)
    }
    follow()
    return picture.subscribe(follow)
  }, [picture, store])
}
