import type { Entity, Stance } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph, VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Curve, Font, Point } from '../marks/marks.ts'
import type { Ink } from '../marks/inks.ts'
import type { Arrangement, Slot } from './plan.ts'
import type { Disc } from './ribbon.ts'
import type { Language } from '../../domain/language/languages.ts'

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
  /** Whether the reader has put it where it is. */
  readonly pinned: boolean
}

/** A relation with the phrase between its ends, in the picture's language. */
export interface StrandRelation extends VisibleRelation {
  readonly phrase: string
}

export interface StrandFigure {
  /** The relations it stands for, the best documented first: one, or those of a category where a pair has many. */
  readonly relations: readonly [StrandRelation, ...StrandRelation[]]
  readonly category: string
  /** From the first relation's source to its target. */
  readonly curve: Curve
  readonly width: number
  readonly stance: Stance
  /** At which ends of the curve an arrow stands. */
  readonly arrows: { readonly from: boolean; readonly to: boolean }
  readonly sentences: number
  /** Whether the phrases are read from right to left. */
  readonly rtl: boolean
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
  /** Entities that the reader has put where they are. */
  readonly pinned?: ReadonlySet<string>
  /** Pairs whose relations are drawn one by one, by pair key. */
  readonly spread?: ReadonlySet<string>
  /** What the radii are multiplied by where there is less room than in the network; 1 without it. */
  readonly size?: number
}
