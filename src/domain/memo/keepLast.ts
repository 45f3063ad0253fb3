/**
 * A memo of one slot: makes a value, and keeps it for as long as every key is the same object or primitive.
 * Keys are compared by identity; each call must pass as many as the one before.
 */
export function keepLast<T>(): (keys: readonly unknown[], make: () => T) => T {
  let last: { readonly keys: readonly unknown[]; readonly value: T } | undefined
  return (keys, make) => {
    if (last === undefined || keys.some((key, i) => key !== last?.keys[i])) last = { keys, value: make() }
    return last.value
  }
}

/** A memo of one slot for each owner, such as a store's dataset; the slot is collected with its owner. */
export function keepLastPerOwner<T>(): (owner: object, keys: readonly unknown[], make: () => T) => T {
  const slots = new WeakMap<object, ReturnType<typeof keepLast<T>>>()
  return (owner, keys, make) => {
    let keep = slots.get(owner)
    if (keep === undefined) slots.set(owner, (keep = keepLast()))
    return keep(keys, make)
  }
}
