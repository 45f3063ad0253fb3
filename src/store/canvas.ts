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
  /** What makes pictures; its code and its fonts are loaded when they are first asked for. */
  printer(): Promise<Printer>
}

/** Zoom, and the place on the canvas of the picture's origin in CSS pixels. */
export interface Camera {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

export interface Printer {
  /** What a PNG would measure in pixels, and whether this browser can make one so large. */
  measure(request: PngRequest): PngMeasure
  /** Rejects with a PngTooLarge error instead of ever giving a blank picture. */
  png(request: PngRequest): Promise<Blob>
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
  readonly title: string
}

export interface PngMeasure {
  readonly width: number
  readonly height: number
  readonly fits: boolean
  /** The largest scale that fits this browser's canvas, rounded down to a tenth. */
  readonly largestScale: number
}
