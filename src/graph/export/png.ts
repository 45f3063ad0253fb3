import type { Core } from 'cytoscape'
import type { Box } from '../../scene/figure/boxes.ts'
import { labelBox } from '../../scene/figure/boxes.ts'
import { AT_REST } from '../../domain/highlight/emphasis.ts'
import { withGrownBadges } from '../../scene/figure/grownBadges.ts'
import { compose } from '../../scene/marks/compose.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { Piece } from '../../scene/marks/marks.ts'
import type { Poster } from '../../scene/poster/poster.ts'
import { posterAbout } from '../../scene/poster/poster.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { PngMeasure, PngRequest, Printer } from '../../store/canvas.ts'
import { canvasLimit, fitToLimit } from './canvasLimit.ts'
import { pageColours } from '../drawing/colours.ts'
import { pageFlags } from '../drawing/flagImages.ts'
import { loadFonts } from '../drawing/fonts.ts'
import { canvasMeasure } from '../../ui/text/canvasMeasure.ts'
import { paint } from '../drawing/paint.ts'
import type { Picture } from '../drawing/picture.ts'
import { contentsOf } from './contents.ts'

/** Space around the whole graph. */
const PADDING = 24

export class PngTooLarge extends Error {
  constructor(readonly measure: PngMeasure) {
    super(`A picture of ${measure.width} by ${measure.height} pixels is more than this browser's canvas holds`)
    this.name = 'PngTooLarge'
  }
}

/** The box around every node and label. */
function extentOf(figure: Figure, picture: Picture): Box {
  const boxes = [...figure.nodes.values()].flatMap((node) => {
    const disc = { x: node.x - node.r, y: node.y - node.r, width: 2 * node.r, height: 2 * node.r }
    return node.label.slot === null ? [disc] : [disc, labelBox(node, node.label.slot, picture.state.getState().measure)]
  })
  const { box: hulls } = picture.hullLayer()
  if (hulls !== null) boxes.push(hulls)
  if (boxes.length === 0) return { x: 0, y: 0, width: 400, height: 300 }
  const x = Math.min(...boxes.map((box) => box.x)) - PADDING
  const y = Math.min(...boxes.map((box) => box.y)) - PADDING
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + PADDING - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + PADDING - y,
  }
}

interface Sheet {
  readonly poster: Poster
  readonly pieces: readonly Piece[]
  /** The exported part of the picture, and its size. */
  readonly shown: Box
  readonly zoom: number
}

function sheetOf(cy: Core, picture: Picture, { extent, text }: PngRequest): Sheet {
  const figure = picture.figure()
  const zoom = extent === 'screen' ? cy.zoom() : 1
  const shown =
    extent === 'screen'
      ? { x: -cy.pan().x / zoom, y: -cy.pan().y / zoom, width: cy.width() / zoom, height: cy.height() / zoom }
      : extentOf(figure, picture)
  const poster = posterAbout({ width: shown.width * zoom, height: shown.height * zoom }, text, canvasMeasure())
  // A picture of the screen includes the selection; a picture of the whole graph has no emphasis.
  const { selectedEntity, selectedRelation, selectedPair } = picture.emphasis()
  const emphasis = extent === 'screen' ? { ...AT_REST, selectedEntity, selectedRelation, selectedPair } : AT_REST
  const { measure } = picture.state.getState()
  const pieces = compose(withGrownBadges(figure, measure, emphasis), measure, emphasis)
  const hullLayer = picture.hullLayer()
  return { poster, pieces: [...hullLayer.pieces, ...pieces, ...hullLayer.statedNames], shown, zoom }
}

/** Whole pixels at 1×, so that 2× is exactly double. */
const sizeOf = ({ poster }: Sheet, scale: number) =>
  fitToLimit(Math.ceil(poster.width), Math.ceil(poster.height), scale, canvasLimit(navigator))

/**
 * Draws the picture with title, legend and source line.
 * @throws {PngTooLarge} before drawing, if the browser's canvas cannot hold the picture
 */
async function drawPng(cy: Core, picture: Picture, request: PngRequest): Promise<Blob> {
  const sheet = sheetOf(cy, picture, request)
  const size = sizeOf(sheet, request.scale)
  if (!size.fits) throw new PngTooLarge(size)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (context === null) throw new PngTooLarge(size)
  const { poster, shown, zoom, pieces } = sheet
  const { scale } = request
  const options = { colours: pageColours(), flags: pageFlags() }
  context.fillStyle = options.colours('canvas')
  context.fillRect(0, 0, size.width, size.height)
  context.save()
  context.beginPath()
  context.rect(
    poster.graphAt.x * scale,
    poster.graphAt.y * scale,
    shown.width * zoom * scale,
    shown.height * zoom * scale,
  )
  context.clip()
  paint(
    context,
    pieces,
    {
      zoom: zoom * scale,
      x: (poster.graphAt.x - shown.x * zoom) * scale,
      y: (poster.graphAt.y - shown.y * zoom) * scale,
    },
    options,
  )
  context.restore()
  paint(context, [{ layer: 'label', id: 'poster', marks: poster.marks }], { zoom: scale, x: 0, y: 0 }, options)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new PngTooLarge(size)
  return blob
}

export function createPrinter(cy: Core, picture: Picture, store: AppStore): Printer {
  return {
    contents: () => {
      return contentsOf(picture.figure(), picture.hullLayer(), store.getState().lookup)
    },
    prepare: async (text) => loadFonts(sheetOf(cy, picture, { extent: 'screen', scale: 1, text }).poster.marks),
    measure: (wanted) => sizeOf(sheetOf(cy, picture, wanted), wanted.scale),
    png: (wanted) => drawPng(cy, picture, wanted),
    chain: async (wanted) => (await import('./chainPng.ts')).drawChainPng(store.getState(), wanted),
  }
}
