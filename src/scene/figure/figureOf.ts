import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { Figure, FigureInput, NodeFigure } from './figure.ts'
import { inLanguage, isRtlText, labelFont, wrapLabel } from '../marks/lettering.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { radiusOf } from './sizes.ts'
import { pairStrands } from './strands.ts'

/** Sentences of the dataset that speak of an entity, filters aside: sizes don't jump when a filter is pressed. */
export const sentencesOf = (lookup: Lookup, entity: string) =>
  known(lookup.relationsOf, entity).reduce((sum, relation) => sum + relation.evidence.length, 0)

function nodeFigure(entity: Entity, input: FigureInput): NodeFigure | undefined {
  const planned = input.arrangement.nodes[entity.id]
  if (planned === undefined) return undefined
  const at = input.moved.get(entity.id) ?? planned
  const r = radiusOf(entity.type, sentencesOf(input.lookup, entity.id)) * (input.size ?? 1)
  const { text, language } = inLanguage(entity.labels, input.language)
  return {
    entity,
    x: at.x,
    y: at.y,
    r,
    pinned: input.pinned?.has(entity.id) === true,
    label: {
      lines: wrapLabel(text),
      rtl: isRtlText(text, language),
      ...labelFont(entity.type, r, language),
      slot: planned.label[input.language],
    },
  }
}

/** Lays the visible graph out by an arrangement; what the arrangement has no place for is left out. */
export function figureOf(input: FigureInput): Figure {
  const nodes = new Map<string, NodeFigure>()
  for (const entity of input.graph.entities) {
    const node = nodeFigure(entity, input)
    if (node) nodes.set(entity.id, node)
  }
  const pairs = new Map<string, VisibleRelation[]>()
  for (const visible of input.graph.relations) {
    const key = pairKey(visible.relation.source, visible.relation.target)
    const pair = pairs.get(key)
    if (pair) pair.push(visible)
    else pairs.set(key, [visible])
  }
  const strands = [...pairs].flatMap(([key, relations]) => {
    const [first = '', second = ''] = key.split('|')
    const [a, b] = [nodes.get(first), nodes.get(second)]
    return a && b ? pairStrands(a, b, relations, input) : []
  })
  // Thin lines over thick ones: both stay visible where they cross.
  strands.sort((p, q) => q.width - p.width)
  return { language: input.language, nodes, strands }
}
