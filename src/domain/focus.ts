import type { VisibleGraph } from './filters'

export const STEPS = [1, 2, 3] as const

/** A neighbourhood: everything that is at most `steps` relations from one of the entities. */
export interface Focus {
  readonly entities: readonly string[]
  readonly steps: (typeof STEPS)[number]
}

/** The entities of a neighbourhood, by how many steps away they are; those in the middle are none away. */
export function stepsFrom({ relations }: Pick<VisibleGraph, 'relations'>, focus: Focus): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>()
  const join = (a: string, b: string) => {
    const found = neighbours.get(a)
    if (found) found.push(b)
    else neighbours.set(a, [b])
  }
  for (const { relation } of relations) {
    join(relation.source, relation.target)
    join(relation.target, relation.source)
  }
  const steps = new Map<string, number>(focus.entities.map((id) => [id, 0]))
  // Entries that are set while a map is walked are walked too: this is a breadth-first search.
  for (const [id, away] of steps) {
    if (away === focus.steps) continue
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, away + 1)
  }
  return steps
}
