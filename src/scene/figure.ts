import type { Entity, Stance } from '../domain/dataset'
import type { VisibleGraph, VisibleRelation } from '../domain/filters'
import type { Lookup } from '../domain/lookup'
import { known } from '../domain/lookup'
import type { Language } from './lettering'
import { inLanguage, isRtl, labelFont, wrapLabel } from './lettering'
import type { Curve, Font, Point } from './marks'
import type { Ink } from './palette'

import { pairKey } from './plan'
import type { Arrangement, Slot } from './plan'
import type { Disc } from './ribbon'
import { radiusOf } from './sizes'
import { pairStrands } from './strands'

export interface Label {
  readonly lines: readonly string[]
  readonly rtl: boolean
  readonly font: Font
  readonly ink: Ink
  /** `null`: no free place; drawn only while its node is looked at. */
  readonly slot: Slot | null
}

export interface NodeFigure extends Disc {
  readonly entity: Entity
  readonly label: Label
}

export interface StrandFigure {
  /** The relations it stands for, the best documented first: one, or those of a category where a pair has many. */
  readonly relations: readonly [VisibleRelation, ...VisibleRelation[]]
  readonly category: string
  /** From the first relation's source to its target. */
  readonly curve: Curve
  readonly width: number
  readonly stance: Stance
  /** At which ends of the curve an arrow stands. */
  readonly arrows: { readonly from: boolean; readonly to: boolean }
  readonly sentences: number
  /** The phrase between the ends, in the picture's language. */
  readonly phrase: { readonly text: string; readonly rtl: boolean }
  /** Where the badge stands, 0 to 1; the second stroke of a contested relation has none. */
  readonly badge: number | null
}

/** The geometry of a picture: where everything is, before any colour. Strands are in painter's order. */
export interface Figure {
  readonly language: Language
  readonly nodes: ReadonlyMap<string, NodeFigure>
  readonly strands: readonly StrandFigure[]
}

export type Positions = ReadonlyMap<string, Point>

export interface FigureInput {
  readonly graph: VisibleGraph
  readonly lookup: Lookup
  readonly arrangement: Arrangement
  /** Where nodes were dragged to. */
  readonly moved: Positions
  readonly language: Language
}

/** Sentences of the dataset that speak of an entity, filters aside: sizes don't jump when a filter is pressed. */
export const sentencesOf = (lookup: Lookup, entity: string) =>
  known(lookup.relationsOf, entity).reduce((sum, relation) => sum + relation.evidence.length, 0)

function nodeFigure(entity: Entity, input: FigureInput): NodeFigure | undefined {
  const planned = input.arrangement.nodes[entity.id]
  if (planned === undefined) return undefined
  const at = input.moved.get(entity.id) ?? planned
  const r = radiusOf(entity.type, sentencesOf(input.lookup, entity.id))
  const { text, language } = inLanguage(entity.labels, input.language)
  return {
    entity,
    x: at.x,
    y: at.y,
    r,
    label: {
      lines: wrapLabel(text),
      rtl: isRtl(language),
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
