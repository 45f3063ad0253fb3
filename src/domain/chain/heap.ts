/** A priority queue: the lightest item comes first. */
export interface Heap {
  push(item: number, weight: number): void
  /** The lightest item, or `undefined` when there is none left. */
  pop(): number | undefined
}

/** A binary heap; both operations take logarithmic time. */
export function createHeap(): Heap {
  const items: number[] = []
  const weights: number[] = []
  const weightAt = (at: number) => weights[at] ?? Infinity
  const swap = (a: number, b: number) => {
    ;[items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0]
    ;[weights[a], weights[b]] = [weightAt(b), weightAt(a)]
  }
  return {
    push: (item, weight) => {
      let at = items.push(item) - 1
      weights.push(weight)
      for (let parent = (at - 1) >> 1; at > 0 && weightAt(parent) > weight; parent = (at - 1) >> 1) {
        swap(at, parent)
        at = parent
      }
    },
    pop: () => {
      const top = items[0]
      if (top === undefined) return undefined
      swap(0, items.length - 1)
      items.pop()
      weights.pop()
      for (let at = 0; ;) {
        const left = 2 * at + 1
        const least = weightAt(left + 1) < weightAt(left) ? left + 1 : left
        if (weightAt(least) >= weightAt(at)) break
        swap(at, least)
        at = least
      }
      return top
    },
  }
}
