import { existsSync, readFileSync } from 'node:fs'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Plan } from '../../scene/figure/plan.ts'

/**
 * The entities by which a precomputed layout differs from its dataset: those that have relations and no place, and those that
 * have a place and are gone. Empty if there is no layout, because the app then computes one.
 */
export function staleLayout(dataset: Dataset, path: string): readonly string[] {
  if (!existsSync(path)) return []
  const { all, wide, tall } = JSON.parse(readFileSync(path, 'utf8')) as Plan
  const placed = new Set([all, wide, tall].flatMap(({ nodes }) => Object.keys(nodes)))
  const joined = new Set(dataset.relations.flatMap(({ source, target }) => [source, target]))
  // An outline is drawn around its members, and has no place.
  const outlines = new Set(dataset.entities.filter(({ outline }) => outline === true).map(({ id }) => id))
  const known = new Set(dataset.entities.map(({ id }) => id))
  return [
    ...[...joined].filter((id) => all.nodes[id] === undefined && !outlines.has(id)),
    ...[...placed].filter((id) => !known.has(id)),
  ]
}
