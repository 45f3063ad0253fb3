import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'
import { bundlesByPair } from './bundles.ts'
import type { Figure, FigureInput, NodeFigure } from './figure.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { isRtlText, labelFont, wrapLabel } from '../marks/lettering.ts'
import { radiusOf } from './sizes.ts'
import { pairStrands } from './strands.ts'
import { partedStrands } from './partedStrands.ts'

function nodeFigure(entity: Entity, isProposed: boolean, input: FigureInput): NodeFigure | undefined {
  const planned = ownValue(input.arrangement.nodes, entity.id)
  if (planned === undefined || entity.outline === true) return undefined
  const at = input.moved.get(entity.id) ?? planned
  const r = radiusOf(entity.type, sentencesAbout(input.lookup, entity.id)) * (input.size ?? 1)
  const { text, language } = inLanguage(entity.labels, input.language)
  return {
    entity,
    x: at.x,
    y: at.y,
    r,
    pinned: input.pinned?.has(entity.id) === true,
    isProposed,
    label: {
      lines: wrapLabel(text),
      rtl: isRtlText(text, language),
      ...labelFont(entity.type, r, language),
      slot: planned.label[input.language],
    },
  }
}

/** The entities at an end of some reviewed relation; `null` if no relation is only proposed. */
function reviewedEnds({ relations }: VisibleGraph): ReadonlySet<string> | null {
  const reviewed = relations.filter(({ evidence }) => !isAllProposed(evidence))
  if (reviewed.length === relations.length) return null
  return new Set(reviewed.flatMap(({ relation: { source, target } }) => [source, target]))
}

/**
 * Places the visible graph according to an arrangement. Entities without a position in the arrangement are left out,
 * and so are those that are drawn as an outline around their members.
 */
export function figureOf(input: FigureInput): Figure {
  const nodes = new Map<string, NodeFigure>()
  const known = reviewedEnds(input.graph)
  for (const entity of input.graph.entities) {
    const node = nodeFigure(entity, known !== null && !known.has(entity.id), input)
    if (node) nodes.set(entity.id, node)
  }
  const bundles = bundlesByPair(input)
  const strands = bundles.pairs.flatMap((key) => {
    const [first = '', second = ''] = key.split('|')
    const [a, b] = [nodes.get(first), nodes.get(second)]
    if (a === undefined || b === undefined) return []
    const edges = input.arrangement.edges?.[key]
    return edges === undefined
      ? pairStrands(a, b, bundles.of(key), input)
      : partedStrands(a, b, bundles.of(key), input, edges)
  })
  // Thin lines are drawn over thick ones, so that both stay visible where they cross.
  strands.sort((p, q) => q.width - p.width)
  return { language: input.language, nodes, strands }
}
