import { endsOfPair, pairOf } from '../../domain/dataset/pair.ts'
import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { AT_REST } from '../../domain/highlight/emphasis.ts'
import { badgeText } from '../figure/boxes.ts'
import type { Figure, StrandFigure, StrandRelation } from '../figure/figure.ts'
import type { Measure } from './lettering.ts'
import type { Mark, Piece } from './marks.ts'
import { labelMarks, nodeMarks } from './nodeMarks.ts'
import { circle } from './shapes.ts'
import { badgeMarks, selectionMark, strandMarks } from './strandMarks.ts'

/** Whether a strand stands for a relation, alone or in a bundle. */
export const represents = (strand: StrandFigure, relation: string | null) =>
  relation !== null && strand.relations.some((visible) => visible.relation.id === relation)

const isOfPair = (strand: StrandFigure, pair: string | null) =>
  pair !== null && pairOf(strand.relations[0].relation) === pair

/** Whether a strand is selected: its relation, or all relations of its pair. */
const isSelected = (strand: StrandFigure, { selectedRelation, selectedPair }: Emphasis) =>
  represents(strand, selectedRelation) || isOfPair(strand, selectedPair)

/** The entities that are selected: one, or both ends of a pair. */
export const selectedEntities = ({ selectedEntity, selectedPair }: Emphasis): readonly string[] => [
  ...(selectedEntity === null ? [] : [selectedEntity]),
  ...(selectedPair === null ? [] : endsOfPair(selectedPair)),
]

/** The relation of a strand that is selected; if none is, the one that is hovered. */
export function emphasisedIn({ relations }: StrandFigure, emphasis: Emphasis): StrandRelation | undefined {
  const named = (id: string | null) => relations.find(({ relation }) => relation.id === id)
  return named(emphasis.selectedRelation) ?? named(emphasis.hoveredRelation)
}

const ringMark = (x: number, y: number, r: number, ink: 'marker' | 'ink', width: number): Mark => ({
  kind: 'path',
  d: circle(r),
  at: { x, y },
  scale: 1,
  stroke: { ink, width },
})

/** The picture as marks in painter's order: lines, nodes, labels, badges. Emphasised pieces are last in their layer. */
export function compose(figure: Figure, measure: Measure, emphasis: Emphasis = AT_REST): Piece[] {
  const { language } = figure
  const strands: Piece[] = []
  const badges: Piece[] = []
  const onTop: Piece[] = []
  for (const strand of figure.strands) {
    const { id } = strand.relations[0].relation
    const selected = isSelected(strand, emphasis)
    const hovered = represents(strand, emphasis.hoveredRelation)
    const marks = strandMarks(strand, hovered ? 1.4 : 0)
    if (selected) marks.unshift(selectionMark(strand))
    strands.push({ layer: 'strand', id, marks })
    const text = badgeText(strand, emphasisedIn(strand, emphasis))
    if (text === null) continue
    const badge: Piece = { layer: 'badge', id, marks: badgeMarks(strand, text, measure, selected) }
    if (selected || hovered) onTop.push(badge)
    else badges.push(badge)
  }
  const nodes: Piece[] = []
  const labels: Piece[] = []
  const chosen = new Set(selectedEntities(emphasis))
  for (const node of figure.nodes.values()) {
    const { id } = node.entity
    const marks = nodeMarks(node, language)
    const hovered = id === emphasis.hoveredEntity
    if (emphasis.multiSelection?.has(id) === true) marks.unshift(ringMark(node.x, node.y, node.r + 6, 'marker', 4))
    if (chosen.has(id)) marks.unshift(ringMark(node.x, node.y, node.r + 5, 'marker', 6))
    if (hovered) marks.push(ringMark(node.x, node.y, node.r + 3, 'ink', 2))
    nodes.push({ layer: 'node', id, marks })
    const slot = node.label.slot ?? (hovered || chosen.has(id) ? 's' : null)
    if (slot !== null) labels.push({ layer: 'label', id, marks: labelMarks(node, slot) })
  }
  return [...strands, ...nodes, ...labels, ...badges, ...onTop]
}

/**
 * What is drawn with emphasis: the hovered item with its neighbours, the selected one, and what is highlighted. `null` if
 * there is nothing to emphasise.
 */
export function emphasised(figure: Figure, emphasis: Emphasis): Figure | null {
  const { hoveredEntity, hoveredRelation, highlightedRelations: highlighted } = emphasis
  if (Object.values(emphasis).every((one) => one === null)) return null
  const ids = new Set([
    hoveredEntity,
    ...selectedEntities(emphasis),
    ...(emphasis.multiSelection ?? []),
    ...(emphasis.highlightedEntities ?? []),
  ])
  const strands = figure.strands.filter((strand) => {
    const { source, target } = strand.relations[0].relation
    const near = source === hoveredEntity || target === hoveredEntity
    const isHighlighted = highlighted !== null && strand.relations.some(({ relation }) => highlighted.has(relation.id))
    return near || isHighlighted || represents(strand, hoveredRelation) || isSelected(strand, emphasis)
  })
  for (const { relations } of strands) ids.add(relations[0].relation.source).add(relations[0].relation.target)
  return { language: figure.language, strands, nodes: new Map([...figure.nodes].filter(([id]) => ids.has(id))) }
}

/** Whether the rest of the picture is dimmed: while something is hovered or highlighted. */
export const dimsRest = ({ hoveredEntity, hoveredRelation, highlightedRelations, highlightedEntities }: Emphasis) =>
  [hoveredEntity, hoveredRelation, highlightedRelations, highlightedEntities].some((one) => one !== null)

/** The opacity of the rest of the picture while something is hovered or highlighted. */
export const DIMMED = 0.22
