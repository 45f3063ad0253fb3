import type { Camera } from '../scene/camera/camera.ts'
import type { Groups } from '../scene/figure/plan.ts'
import type { PosterText } from '../scene/poster/poster.ts'
import type { Stance } from '../domain/dataset/dataset.ts'
import type { ReviewState } from '../domain/review/reviewState.ts'
import type { StatedGroup } from '../domain/shape/statedGroups.ts'

/** What the rest of the app may ask of the drawing. `graph/` implements it; nothing else depends on how the picture is made. */
export interface CanvasPort {
  /** Shows the whole graph. */
  fit(): void
  /** Zooms around the middle; for example, 1.25 is one step in and 0.8 one step out. */
  zoomBy(factor: number): void
  /** Brings entities and relations into the uncovered part of the canvas. */
  reveal(...targets: readonly Target[]): void
  /** The camera, and a way to return to it. */
  camera(): Camera
  look(camera: Camera): void
  /** The position in the window of an entity or of a relation's badge; `null` if it is not drawn. */
  locate(target: Target): { readonly x: number; readonly y: number } | null
  /**
   * An entity's position in the picture, in the picture's units, and the frame that it belongs to; `null` if it is not drawn.
   */
  place(entity: string): { readonly x: number; readonly y: number; readonly frame: 'wide' | 'tall' | 'all' } | null
  /** The PNG export. Its code and fonts are loaded at the first call. */
  printer(): Promise<Printer>
}

export interface Printer {
  /** What the picture shows now, for its heading and legend. */
  contents(): PictureContents
  /** Loads the fonts of a text. Until then, `measure` does not give the width that will be drawn. */
  prepare(text: PosterText): Promise<void>
  /** The size of a PNG in pixels, and whether this browser can draw it. */
  measure(request: PngRequest): PngMeasure
  /** Rejects with a PngTooLarge error if the browser would give a blank picture. */
  png(request: PngRequest): Promise<Blob>
  /** A chain of evidence on facing pages, as one picture. */
  chain(request: ChainPngRequest): Promise<Blob>
}

/** A chain for a picture. Its texts are in the user's language already; its sentences are looked up in the dataset. */
export interface ChainPngRequest {
  readonly title: string
  readonly verdict: string
  /** The source line. */
  readonly source: string
  /** The titles of the two pages. */
  readonly pages: { readonly translation: string; readonly source: string }
  /** Entities from first to last; `links[i]` joins `stops[i]` and `stops[i + 1]`. */
  readonly stops: readonly string[]
  readonly links: readonly {
    readonly relation: string
    /** The index of the piece of the relation's evidence that is shown. */
    readonly evidence: number
    readonly stance: Stance
    /** Whether it rests on proposals alone. */
    readonly isProposed: boolean
    /** The predicate between the two ends. */
    readonly phrase: string
    /** The number of sentences with this stance. */
    readonly sentences: number
    /** Where the sentence stands, and its stance. */
    readonly about: readonly string[]
    /** The label of the weakest link. */
    readonly weakest: string | null
  }[]
}

/** Something that can be pointed at. */
export type Target =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }

export interface PngRequest {
  /** `screen`: what is visible. `graph`: everything that is drawn, including what is beyond the edge of the screen. */
  readonly extent: 'screen' | 'graph'
  /** Device pixels per CSS pixel. */
  readonly scale: number
  /** The texts around the picture, already in the user's language. */
  readonly text: PosterText
}

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
}

export interface PngMeasure {
  readonly width: number
  readonly height: number
  readonly fits: boolean
  /** The largest scale that fits this browser's canvas, rounded down to a tenth. */
  readonly largestScale: number
}
