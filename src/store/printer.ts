import type { Stance } from '../domain/dataset/dataset.ts'
import type { ReviewState } from '../domain/review/reviewState.ts'
import type { StatedGroup } from '../domain/shape/statedGroups.ts'
import type { Groups } from '../scene/figure/plan.ts'
import type { Format, Size } from '../scene/page/format.ts'
import type { LegendEntry } from '../scene/page/legend.ts'
import type { PageText } from '../scene/page/page.ts'

/**
 * What a picture shows: those who are in the uncovered part of the window, all who are drawn, the whole graph without filters,
 * or what is selected: of a relation its two ends, of an actor those drawn whom lines join to it.
 */
export const PICTURED = ['view', 'drawn', 'whole', 'selection'] as const
export type Pictured = (typeof PICTURED)[number]

export const BACKGROUNDS = ['light', 'dark', 'transparent'] as const
export type Background = (typeof BACKGROUNDS)[number]

export interface PictureRequest {
  readonly what: Pictured
  /** Draws only so many of the best documented actors; `null` for all. */
  readonly most: number | null
  readonly format: Format
  /** The size in pixels; of the format `screen` the printer knows it. */
  readonly size: Size
  /** Pixels for each of the window's pixels in the format `screen`. */
  readonly scale: number
  readonly background: Background
  /** The texts of the page, already in the user's language. */
  readonly text: Omit<PageText, 'wordmark'>
  readonly hasWordmark: boolean
}

/** A part of a page that some views have no use for. */
export type NeedlessPart = 'evidence' | 'filters' | 'legend'

/** What a picture contains, for its texts and its legend. */
export interface PictureContents {
  readonly actors: number
  /** The distinct sentences that its lines rest on, and the articles that they stand in. */
  readonly sentences: number
  readonly articles: number
  readonly categories: ReadonlySet<string>
  readonly stances: ReadonlySet<Stance>
  /** Whether its lines are reviewed, or only proposed. */
  readonly reviews: ReadonlySet<ReviewState>
  readonly entityTypes: ReadonlySet<string>
  /** What the hulls around computed groups stand for, if any are drawn. */
  readonly hulls: Groups['by'] | null
  /** The stances of the groups that are drawn because somebody speaks of them. */
  readonly statedGroups: ReadonlySet<StatedGroup['stance']>
  /** The subtitle until the user writes one; `null` for one that counts what is drawn. */
  readonly subtitle: string | null
  /** What only this view draws, with its samples. */
  readonly samples: readonly LegendEntry[]
  /** The ids of the relations that are drawn. */
  readonly relations: readonly string[]
}

/** What a picture of nothing contains. */
export const NO_CONTENTS: PictureContents = {
  actors: 0,
  sentences: 0,
  articles: 0,
  categories: new Set(),
  stances: new Set(),
  reviews: new Set(),
  entityTypes: new Set(),
  hulls: null,
  statedGroups: new Set(),
  subtitle: null,
  samples: [],
  relations: [],
}

/** What is known of a picture before it is saved. */
export interface PictureReport extends Size {
  /** Whether this browser can draw it; if not, `largest` is the largest of the same shape that it can. */
  readonly fits: boolean
  readonly largest: Size
  /** The factor from its size to the largest, rounded down to a hundredth. */
  readonly largestFactor: number
  /** Dots per inch at which it has its natural size. */
  readonly dpi: number
  readonly actors: number
  /** How many of them are named; `null` where that goes without saying. */
  readonly named: number | null
  /** How many of its actors the edge of the view cuts, themselves or their names. */
  readonly cut: number
  /** Pixels of its smallest letters, and of the smallest that can be read. */
  readonly letters: number
  readonly leastLetters: number
  /** The number of actors with whom all letters could be read. */
  readonly legible: number
  /** The keys of the quotations that do not stand on its page. */
  readonly leftOut: readonly string[]
  /** Whether its names and badges still have the places that they had elsewhere. */
  readonly isDraft: boolean
  /** The names of its fonts that did not load, so that others are drawn in their place. */
  readonly missingFonts: readonly string[]
  /** The names of its fonts, as programs list those that are installed. */
  readonly fonts: readonly string[]
}

/** Watches the drawing of a file, which takes a while where a picture is large. */
export interface DrawingWatch {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Called when what is left is done beside the page: the moment for work of the page that the file needs as well. */
  readonly onPainted?: () => void
  /** Ends the drawing, which then rejects with its reason. */
  readonly stop?: AbortSignal
}

/** What an SVG says of itself besides its picture. */
export interface SvgAbout {
  readonly title: string
  readonly description: string
  /** A text for programs, in an element of a namespace of its own; `null` without one. */
  readonly metadata: { readonly namespace: string; readonly text: string } | null
}

/** Draws pictures for files. */
export interface Printer {
  /** The title that the picture has at first; `null` for that of the dataset. */
  readonly title: string | null
  /** The parts of a page that its pictures have no use for. */
  readonly needless: readonly NeedlessPart[]
  /** How many actors each choice draws. Choices that make no sense are absent. */
  counts(): Readonly<Partial<Record<Pictured, number>>>
  /** What a picture of a choice contains. */
  contents(request: Pick<PictureRequest, 'what' | 'most' | 'format'>): PictureContents
  /**
   * Loads the fonts of a picture, without which its texts have other widths, and places its names and badges, in slices. Until
   * then the picture is a draft.
   * @param stop pauses placing; the next call goes on
   * @returns whether the picture has to be drawn again
   */
  prepare(request: PictureRequest, stop?: AbortSignal): Promise<boolean>
  report(request: PictureRequest): PictureReport
  /**
   * Calls back when more of the graph has been arranged: counts, contents and pictures are then others.
   * @returns ends that
   */
  watch(onArranged: () => void): () => void
  /** Draws the very picture on a canvas in the page, as large as it fits into a room of so many device pixels. */
  preview(request: PictureRequest, canvas: HTMLCanvasElement, room: Size): void
  /** @returns a PNG. Rejects with a reason if the browser cannot draw it. */
  png(request: PictureRequest, watch?: DrawingWatch): Promise<Blob>
  /** @returns an SVG with the fonts of its texts. Rejects if they cannot be fetched. */
  svg(request: PictureRequest, about: SvgAbout, watch?: DrawingWatch): Promise<Blob>
}
