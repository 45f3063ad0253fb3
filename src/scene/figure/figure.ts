import type { Entity, Stance } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph, VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Curve, Font, Point } from '../marks/marks.ts'
import type { Ink } from '../marks/inks.ts'
import type { Arrangement, Slot } from './plan.ts'
import type { Disc } from './ribbon.ts'
import type { Reservation } from '../../domain/sentence/reservation.ts'
import type { Language } from '../../domain/language/languages.ts'

export interface Label {
  readonly lines: readonly string[]
  readonly rtl: boolean
  readonly font: Font
  readonly ink: Ink
  /** `null` if there is no free place: the label is drawn only while its node is hovered or selected. */
  readonly slot: Slot | null
}

export interface NodeFigure extends Disc {
  readonly entity: Entity
  readonly label: Label
  /** Whether the user has put the node where it is. */
  readonly pinned: boolean
  /** Whether every visible relation of the entity is only proposed. */
  readonly isProposed: boolean
}

/** A relation with the phrase between its ends, in the picture's language, and its number of distinct sentences. */
export interface StrandRelation extends VisibleRelation {
  readonly phrase: string
  readonly sentences: number
  /** The part of them that only proposals state. */
  readonly proposals: number
  /** Whether its evidence only supposes or only denies it. */
  readonly isReserved: boolean
}

export interface StrandFigure {
  /** The relations that it stands for, the best documented first: one, or all of a category if the pair has many. */
  readonly relations: readonly [StrandRelation, ...StrandRelation[]]
  readonly category: string
  /** From the first relation's source to its target. */
  readonly curve: Curve
  readonly width: number
  readonly stance: Stance
  /** The ends of the curve that have an arrowhead. */
  readonly arrows: { readonly from: boolean; readonly to: boolean }
  /** The distinct sentences of its relations; of the second stroke of a contested relation, those that deny it. */
  readonly sentences: number
  /** The part of them that only proposals state. */
  readonly proposals: number
  /** Whether nobody has reviewed any of its evidence: it is drawn in pencil. */
  readonly isProposed: boolean
  /** Whether the phrases are read from right to left. */
  readonly rtl: boolean
  /** Position of the badge along the curve, 0 to 1. The second stroke of a contested relation has none. */
  readonly badge: number | null
  /** How far the badge's middle is from its place on the line, in the picture's units. */
  readonly badgeOffset: Point
  /** Position of the category's glyph along the curve, 0 to 1, if the line has no badge to carry it. */
  readonly glyph: number | null
}

/** The geometry of a picture: where everything is, without colours. Strands are in painter's order. */
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
  /** Positions of nodes that were dragged. */
  readonly moved: Positions
  readonly language: Language
  /** Entities that the user has put where they are. */
  readonly pinned?: ReadonlySet<string>
  /** Keys of the pairs whose relations are drawn one by one. */
  readonly unbundled?: ReadonlySet<string>
  /**
   * The words before the phrase of a relation that is only supposed or denied. Without them, such a relation has no phrase.
   */
  readonly reservations?: Readonly<Record<Reservation, string>>
  /** Factor for the radii, for pictures with less room than the network; 1 if omitted. */
  readonly size?: number
}
