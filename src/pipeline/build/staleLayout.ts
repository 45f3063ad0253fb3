import { existsSync, readFileSync } from 'node:fs'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Plan } from '../../scene/figure/plan.ts'

/**
 * The entities that differ between a precomputed layout and its dataset: those that have relations but no position, and those
 * that have a position but no longer exist. Empty if there is no layout, because the app then computes one.
 */
export function staleLayout(dataset: Dataset, path: string): readonly string[] {
  if (!existsSync(path)) return []
  const { all, wide, tall } = JSON.parse(readFileSync(path, 'utf8')) as Plan
  const placed = new Set([all, wide, tall].flatMap(({ nodes }) => Object.keys(nodes)))
  // An outline is drawn around its members and has no position of its own.
  const outlines = new Set(dataset.entities.filter(({ outline }) => outline === true).map(({ id }) => id))
  const drawn = dataset.relations.filter(({ source, target }) => !outlines.has(source) && !outlines.has(target))
  const joined = new Set(drawn.flatMap(({ source, target }) => [source, target]))
  const known = new Set(dataset.entities.map(({ id }) => id))
  return [...[...joined].filter((id) => !Object.hasOwn(all.nodes, id)), ...[...placed].filter((id) => !known.has(id))]
}
