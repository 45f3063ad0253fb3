import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import type { Plan } from '../../../src/scene/figure/plan.ts'

export interface BareNode {
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly type: string
}

export interface BareEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly category: string
  readonly width: number
}

export const NODE_COLOURS = [
  '#1f77b4',
  '#d97706',
  '#2a9d8f',
  '#b5179e',
  '#6a994e',
  '#9d4edd',
  '#e63946',
  '#457b9d',
  '#5c677d',
]
export const EDGE_COLOURS = ['#006b4f', '#1a6fd6', '#a67c00', '#5b2fa8', '#2e3440', '#c1121f', '#a3277d', '#7a746b']

/** The graph that the app shows first, with the same positions and the same files read, and nothing else done with it. */
export async function loadGraph() {
  const name = new URLSearchParams(location.search).get('dataset') ?? 'alliances'
  const read = async (file: string): Promise<unknown> => (await fetch(`/datasets/${file}.json`)).json()
  const [dataset, plan] = (await Promise.all([read(name), read(`${name}.layout`)])) as [Dataset, Plan]
  const places = plan.wide.nodes
  const categories = new Map(dataset.vocabulary.relationTypes.map(({ id, category }) => [id, category]))
  const edges = dataset.relations
    .filter(({ source, target }) => source in places && target in places)
    .map((one): BareEdge => ({
      id: one.id,
      source: one.source,
      target: one.target,
      category: categories.get(one.type) ?? '',
      width: 1.15 + 0.62 * one.evidence.length,
    }))
  const nodes = dataset.entities.flatMap(({ id, labels, type }): BareNode[] => {
    const place = places[id]
    if (place === undefined) return []
    const weight = edges.filter(({ source, target }) => source === id || target === id).length
    return [
      {
        id,
        label: labels['en'] ?? labels['ar'] ?? id,
        x: place.x,
        y: place.y,
        size: Math.min(72, 24 + 6 * Math.sqrt(weight)),
        type,
      },
    ]
  })
  return {
    nodes,
    edges,
    colourOfNode: palette(dataset.vocabulary.entityTypes, NODE_COLOURS),
    colourOfEdge: palette(dataset.vocabulary.categories, EDGE_COLOURS),
  }
}

function palette(kinds: readonly { readonly id: string }[], colours: readonly string[]) {
  const byId = new Map(kinds.map(({ id }, at) => [id, colours[at % colours.length] ?? '#444']))
  return (id: string) => byId.get(id) ?? '#444'
}

/** What the measurements ask of every page of this folder. */
export interface BarePage {
  point(id: string): { x: number; y: number } | null
  /** Draws the whole graph at this many pixels and encodes it as PNG; how long that took in milliseconds. */
  png?(width: number, height: number): Promise<number>
}

declare global {
  interface Window {
    bare?: BarePage
  }
}

/** A button that stands for the app's legend row or menu. */
export function button(label: string, press: () => void): void {
  const element = document.createElement('button')
  element.id = label
  element.textContent = label
  element.addEventListener('click', press)
  document.body.append(element)
}
