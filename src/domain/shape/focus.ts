import type { Relation } from '../dataset/dataset.ts'
import type { VisibleGraph } from '../filters/filters.ts'
import type { ViewTest } from '../filters/viewLimits.ts'

export const STEPS = [1, 2, 3] as const

/** A neighbourhood: everything within `steps` relations of one of the entities. */
export interface Focus {
  readonly entities: readonly string[]
  readonly steps: (typeof STEPS)[number]
}

/** The entities of a neighbourhood with their distance in steps; 0 for those at its centre. */
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
  // Iterating a map also visits entries that are added meanwhile, so this is a breadth-first search.
  for (const [id, away] of steps) {
    if (away === focus.steps) continue
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, away + 1)
  }
  return steps
}

type Steps = ReadonlyMap<string, number> | null

const stays = (steps: Steps, hidden: ReadonlySet<string>, { source, target }: Relation) =>
  [source, target].every((end) => !hidden.has(end) && (steps === null || steps.has(end)))

/** The part of a graph that is in focus and not hidden. */
export function applyShape(graph: VisibleGraph, steps: Steps, hidden: ReadonlySet<string>): VisibleGraph {
  if (steps === null && hidden.size === 0) return graph
  const relations = graph.relations.filter(({ relation }) => stays(steps, hidden, relation))
  const ends = new Set(relations.flatMap(({ relation }) => [relation.source, relation.target]))
  return { entities: graph.entities.filter(({ id }) => ends.has(id)), relations }
}

/** Whether an entity belongs to that part. */
export function shapeTest(passes: ViewTest | null, steps: Steps, hidden: ReadonlySet<string>): ViewTest | null {
  if (steps === null && hidden.size === 0) return passes
  return (evidence, relation) => stays(steps, hidden, relation) && (passes === null || passes(evidence, relation))
}
