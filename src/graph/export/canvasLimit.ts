/**
 * The maximum side and area, in pixels, of a canvas that can be drawn. Beyond them, browsers give a blank picture without an
 * error.
 */
export interface CanvasLimit {
  readonly side: number
  readonly area: number
}

/** The limits for Chromium are measured. Firefox stops at half that side, Safari on phones and tablets far below. */
const USUAL: CanvasLimit = { side: 32_767, area: 268_435_456 }
const IOS: CanvasLimit = { side: 16_384, area: 16_777_216 }

export function canvasLimit({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): CanvasLimit {
  // An iPad identifies itself as a Mac; only its touch screen distinguishes it.
  const ios = /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
  return ios ? IOS : USUAL
}

/** A size in pixels, and whether a canvas can have it. */
export interface CanvasFit {
  readonly width: number
  readonly height: number
  readonly fits: boolean
  /** The largest scale that fits, rounded down. */
  readonly largestScale: number
}

/**
 * The size of a picture of `width` by `height` CSS pixels at a scale, and the largest scale that a canvas within this limit
 * can draw, rounded down to one part in `steps`.
 */
export function fitToLimit(width: number, height: number, scale: number, limit: CanvasLimit, steps = 10): CanvasFit {
  const pixels = { width: Math.floor(width * scale), height: Math.floor(height * scale) }
  const most = Math.min(limit.side / Math.max(width, height), Math.sqrt(limit.area / (width * height)))
  const fits = Math.max(pixels.width, pixels.height) <= limit.side && pixels.width * pixels.height <= limit.area
  return { ...pixels, fits, largestScale: Math.floor(most * steps) / steps }
}
