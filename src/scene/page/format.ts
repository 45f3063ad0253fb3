/** The sizes that a picture is saved in. `screen` is as large as the part of the window that shows the picture. */
export const FORMATS = ['screen', 'wide', 'square', 'a4Upright', 'a4Across', 'own'] as const
export type Format = (typeof FORMATS)[number]

/** Width and height. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of the formats whose size is fixed. A4 is at 300 dpi. */
export const FIXED: Readonly<Record<Exclude<Format, 'screen' | 'own'>, Size>> = {
  wide: { width: 1920, height: 1080 },
  square: { width: 2160, height: 2160 },
  a4Upright: { width: 2480, height: 3508 },
  a4Across: { width: 3508, height: 2480 },
}

/** Dots per inch of a picture for print. */
export const PRINT_DPI = 300

/** Dots per inch of the web's pixel. */
export const SCREEN_DPI = 96

export const isPaper = (format: Format) => format === 'a4Upright' || format === 'a4Across'

/** The smallest letters that can be read: 9 pixels on a screen at 100 %, 6 points on paper. */
export const leastLetters = (format: Format) => (isPaper(format) ? (6 / 72) * PRINT_DPI : 9)

/** The area of a page in its own units, in which texts have the sizes of a page on screen: letters on paper are larger. */
const AREA = { screen: 1_440_000, paper: 1_050_000 }

/** Pixels for each unit of a page of a size, at least 1: below that, its letters would be too small on screen. */
export const unitOf = (format: Format, { width, height }: Size) =>
  Math.max(1, Math.sqrt((width * height) / (isPaper(format) ? AREA.paper : AREA.screen)))
