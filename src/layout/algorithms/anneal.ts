import type { Point } from '../../scene/marks/marks.ts'
import type { Layout, Link } from './energy.ts'
import { energyAt } from './energy.ts'
import { seeded } from '../../domain/random/seeded.ts'

export interface AnnealOptions {
  readonly seed: number
  /** The number of moves tried for each body. */
  readonly sweeps: number
  readonly start?: readonly Point[]
}

/**
 * Searches for positions with few crossings and clear labels by simulated annealing (Davidson and Harel, "Drawing graphs nicely
 * using simulated annealing", 1996). The same seed gives the same positions.
 */
export function anneal(layout: Layout, { seed, sweeps, start }: AnnealOptions): Point[] {
  const random = seeded(seed)
  const { bodies, links, width, height } = layout
  const at: Point[] = bodies.map(
    (_, i) => start?.[i] ?? { x: (0.1 + 0.8 * random()) * width, y: (0.1 + 0.8 * random()) * height },
  )
  const linksOf: Link[][] = bodies.map(() => [])
  for (const link of links) {
    linksOf[link.a]?.push(link)
    linksOf[link.b]?.push(link)
  }
  const moves = sweeps * bodies.length
  for (let move = 0; move < moves; move += 1) {
    const remaining = 1 - move / moves
    const temperature = 6 * remaining ** 3 + 0.01
    const i = Math.floor(random() * bodies.length)
    const here = at[i]
    if (!here) continue
    const j = Math.floor(random() * bodies.length)
    const there = at[j]
    if (random() < 0.12 * remaining && there && j !== i) {
      const before = energyAt(layout, at, linksOf, i) + energyAt(layout, at, linksOf, j)
      at[i] = there
      at[j] = here
      const change = energyAt(layout, at, linksOf, i) + energyAt(layout, at, linksOf, j) - before
      if (change > 0 && random() >= Math.exp(-change / temperature)) {
        at[i] = here
        at[j] = there
      }
      continue
    }
    const before = energyAt(layout, at, linksOf, i)
    const reach = 8 + 0.5 * Math.max(width, height) * remaining ** 2
    at[i] = { x: here.x + (random() - 0.5) * reach, y: here.y + (random() - 0.5) * reach }
    const change = energyAt(layout, at, linksOf, i) - before
    if (change > 0 && random() >= Math.exp(-change / temperature)) at[i] = here
  }
  return at
}

/** The whole layout's energy, to compare the results of several seeds. */
export function totalEnergy(layout: Layout, at: readonly Point[]): number {
  const linksOf: Link[][] = layout.bodies.map((_, i) => layout.links.filter(({ a, b }) => a === i || b === i))
  return layout.bodies.reduce((sum, _, i) => sum + energyAt(layout, at, linksOf, i), 0)
}
