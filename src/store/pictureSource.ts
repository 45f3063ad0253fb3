import type { Measure } from '../scene/marks/lettering.ts'
import type { Drawing } from '../scene/page/drawing.ts'
import type { Size } from '../scene/page/format.ts'
import type { NeedlessPart, PictureContents, Pictured, PictureRequest } from './printer.ts'

/** The views that offer a picture besides the network, which draws its own. */
export type PictureSourceKind = 'overview' | 'map' | 'matrix' | 'timeline' | 'chain' | 'article'

/** What of a view is drawn, and how many of its best documented actors. */
export type ViewExtent = Pick<PictureRequest, 'what' | 'most'>

/**
 * What a view offers to the dialog that saves pictures. It draws from data, never from what the browser has rendered, and in
 * the language of the store.
 */
export interface PictureSource {
  /** The title that the picture has at first; `null` for that of the dataset. */
  readonly title: string | null
  /** How many actors each extent draws. Extents that make no sense for the view are absent. */
  readonly counts: Readonly<Partial<Record<Pictured, number>>>
  readonly needless: readonly NeedlessPart[]
  /** Whether it can be drawn with fewer actors. */
  readonly canDrawFewer: boolean
  contents(extent: ViewExtent): PictureContents
  /**
   * Draws an extent for a room of a page.
   * @param room its size in the page's units; `null` for the natural size. The drawing may be larger: the page then scales it
   * down, or asks again with a larger room.
   */
  drawingOf(extent: ViewExtent, room: Size | null, measure: Measure): Drawing
}
