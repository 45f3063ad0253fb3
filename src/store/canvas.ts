import type { Camera } from '../scene/camera/camera.ts'
import type { PictureSource } from './pictureSource.ts'
import type { Printer } from './printer.ts'

/** What the rest of the app may ask of the drawing. `graph/` implements it; nothing else depends on how the picture is made. */
export interface CanvasPort {
  /** Shows the whole graph. */
  fit(): void
  /** Zooms around the middle; for example, 1.25 is one step in and 0.8 one step out. */
  zoomBy(factor: number): void
  /** Brings entities and relations into the uncovered part of the canvas. */
  reveal(...targets: readonly Target[]): void
  camera(): Camera
  look(camera: Camera): void
  /** Remembers what the camera shows. The returned function shows it again, also if the canvas has another size by then. */
  remember(): () => void
  /** The position in the window of an entity or of a relation's badge; `null` if it is not drawn. */
  locate(target: Target): { readonly x: number; readonly y: number } | null
  /**
   * An entity's position in the picture, in the picture's units, and the frame that it belongs to; `null` if it is not drawn.
   */
  place(entity: string): { readonly x: number; readonly y: number; readonly frame: 'wide' | 'tall' | 'all' } | null
  /**
   * Computes what is drawn at a level of detail, in tasks so short that the page answers between them. The network then changes to it
   * at once.
   */
  prepare(detail: 'main' | 'all', stop: AbortSignal): Promise<void>
  /** Draws pictures for files: of the network, or of another view. Its code is fetched at the first call. */
  printer(source?: PictureSource): Promise<Printer>
}

/** Something that can be pointed at. */
export type Target =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
