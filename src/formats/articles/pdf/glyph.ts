/** A glyph of a page, in a frame of reference that is turned so that its line runs from left to right. */
export interface Glyph {
  /** The letters that it stands for, in reading order. */
  readonly text: string
  /** Its left end, in points. */
  readonly x: number
  /** Its baseline, in points, growing upwards. */
  readonly y: number
  /** How far it moves the pen, in points; 0 for a mark above a letter. */
  readonly width: number
  /** The height of its font, in points. */
  readonly size: number
  /** Quarter turns of its line, from 0 to 3. */
  readonly turns: number
  /** Whether its letter has the number that the font gives to the glyph. Where that is an exception, the file names no letter. */
  readonly isOwnNumber?: true
  /** The font, by the name that pdf.js gives it. */
  readonly font: string
}
