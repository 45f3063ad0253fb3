import type { Camera } from '../scene/camera/camera.ts'
import type { Groups } from '../scene/figure/plan.ts'
import type { PosterText } from '../scene/poster/poster.ts'
import type { Stance } from '../domain/dataset/dataset.ts'

/** What the rest of the app may ask of the drawing. `graph/` fills it in; nothing else knows how the picture is made. */
export interface CanvasPort {
  /** Shows the whole graph. */
  fit(): void
  /** Zooms about the middle; 1.25 is a step in, 0.8 a step out. */
  zoomBy(factor: number): void
  /** Brings entities and relations into the part of the canvas that nothing covers. */
  reveal(...targets: readonly Target[]): void
  /** Where the camera stands, and back there again. */
  camera(): Camera
  look(camera: Camera): void
  /** Where, in the window, an entity or the badge of a relation is drawn; `null` where it is not. */
  locate(target: Target): { readonly x: number; readonly y: number } | null
  /** Where in the picture, in its own units, an entity stands, and in which of the frames; `null` where it is not drawn. */
  place(entity: string): { readonly x: number; readonly y: number; readonly frame: 'wide' | 'tall' | 'all' } | null
  /** What makes pictures; its code and its fonts are loaded when they are first asked for. */
  printer(): Promise<Printer>
}

export interface Printer {
  /** What the picture shows now, for the words about it. */
  contents(): PictureContents
  /** Fetches the fonts of a text: only then does `measure` say what will be drawn. */
  prepare(text: PosterText): Promise<void>
  /** What a PNG would measure in pixels, and whether this browser can make one so large. */
  measure(request: PngRequest): PngMeasure
  /** Rejects with a PngTooLarge error instead of ever giving a blank picture. */
  png(request: PngRequest): Promise<Blob>
  /** A chain of evidence on facing pages, as a picture of its own. */
  chain(request: ChainPngRequest): Promise<Blob>
}

/** A chain as it is read: its texts are in the reader's language already, its sentences are found in the dataset. */
export interface ChainPngRequest {
  readonly title: string
  readonly verdict: string
  /** The source line. */
  readonly source: string
  /** What the two pages are called. */
  readonly pages: { readonly translation: string; readonly source: string }
  /** Entities from first to last; `links[i]` joins `stops[i]` and `stops[i + 1]`. */
  readonly stops: readonly string[]
  readonly links: readonly {
    readonly relation: string
    /** Which of the relation's evidence is shown. */
    readonly evidence: number
    readonly stance: Stance
    /** How many sentences say it so. */
    readonly sentences: number
    /** Where the sentence stands and how it says it. */
    readonly about: readonly string[]
    /** What is written on the link, where it is the weakest. */
    readonly weakest: string | null
  }[]
}

/** Something that can be pointed at. */
export type Target =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }

export interface PngRequest {
  /** What is on screen, or everything that is drawn, also beyond the screen's edge. */
  readonly extent: 'screen' | 'graph'
  /** Device pixels for each CSS pixel. */
  readonly scale: number
  /** What stands about the picture, in the user's language already. */
  readonly text: PosterText
}

export interface PictureContents {
  readonly actors: number
  readonly sentences: number
  readonly categories: ReadonlySet<string>
  readonly stances: ReadonlySet<Stance>
  readonly entityTypes: ReadonlySet<string>
  /** What hulls stand for, where some are drawn. */
  readonly hulls: Groups['by'] | null
}

export interface PngMeasure {
  readonly width: number
  readonly height: number
  readonly fits: boolean
  /** The largest scale that fits this browser's canvas, rounded down to a tenth. */
  readonly largestScale: number
}
