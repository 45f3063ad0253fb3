/** An id that nothing else has: the wanted one or, if it is taken, the wanted one with a number. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let count = 1
  const id = () => (count === 1 ? wanted : `${wanted}-${count}`)
  while (taken.has(id())) count += 1
  return id()
}
