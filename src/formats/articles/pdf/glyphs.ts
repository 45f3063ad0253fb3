import { OPS, type PDFPageProxy } from 'unpdf/pdfjs'
import { lettersOfTag } from './actualText.ts'
import type { Glyph } from './glyph.ts'
import { withoutStretches } from './stretches.ts'

/** What a page shows: its glyphs in the order in which they are drawn, and whether it holds a picture. */
export interface DrawnPage {
  readonly glyphs: readonly Glyph[]
  readonly hasPicture: boolean
}

/** A matrix of PDF (ISO 32000-1, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number]
/** What an operator of the page draws: a glyph, or a shift of the pen in thousandths of the font's height. */
type Shown =
  | number
  | {
      readonly unicode: string
      readonly originalCharCode: number
      readonly width: number
      readonly isSpace: boolean
    }

interface TextState {
  readonly font: string
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  /** The horizontal scale; 1 is as the font has it. */
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const PICTURES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
/** How far a line may lean before it is a watermark rather than part of the text, in radians. */
const MOST_LEAN = 0.05

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

/** Presentation forms become letters; a ligature whose font lists its letters from left to right is put right. */
const lettersOf = (unicode: string): string =>
  unicode
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu, (form) =>
      form.normalize('NFKC').replace(/^ (?=\p{M})/u, ''),
    )
    .replace(/^([اأإآ])(ل)$/u, '$2$1')

/**
 * The glyphs of a page, by following its operators as ISO 32000-1 (9.4) describes them. Text at a slant is left out: it is a
 * watermark.
 */
export async function glyphsOf(page: PDFPageProxy): Promise<DrawnPage> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const glyphs: Glyph[] = []
  const stack: { readonly base: Matrix; readonly text: TextState }[] = []
  let base: Matrix = IDENTITY
  let text: TextState = { font: '', size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
  let line: Matrix = IDENTITY
  let [lineX, lineY, x] = [0, 0, 0]
  let annotations = 0
  let hasPicture = false
  /** The marked content that is open: the letters that it stands for, if it says so, and the glyph at which it begins. */
  const marked: { readonly letters: string | undefined; readonly from: number }[] = []

  const unitOf = (name: string): number => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
    const matrix: unknown = typeof font === 'object' && font !== null ? Reflect.get(font, 'fontMatrix') : undefined
    const unit: unknown = Array.isArray(matrix) ? matrix[0] : undefined
    return typeof unit === 'number' && unit > 0 ? unit : 0.001
  }
  const save = () => stack.push({ base, text })
  const restore = () => {
    const last = stack.pop()
    if (last !== undefined) ({ base, text } = last)
  }
  const move = (right: number, up: number) => {
    lineX += right
    lineY += up
    x = lineX
  }
  const put = (letters: string, advance: number, isOwnNumber: boolean) => {
    const [a, b, c, d, e, f] = times(base, times(line, [1, 0, 0, 1, x, lineY + text.rise]))
    const lean = Math.atan2(b, a)
    const turns = Math.round(lean / (Math.PI / 2))
    if (Math.abs(lean - (turns * Math.PI) / 2) > MOST_LEAN) return
    const quarter = (turns + 4) % 4
    const turned = [
      [e, f],
      [f, -e],
      [-e, -f],
      [-f, e],
    ][quarter]
    const length = Math.hypot(a, b)
    const width = advance * length
    const [left = 0, y = 0] = turned ?? []
    glyphs.push({
      text: letters,
      x: width < 0 ? left + width : left,
      y,
      width: Math.abs(width),
      size: Math.abs(text.size) * Math.hypot(c, d),
      turns: quarter,
      font: text.font,
      ...(isOwnNumber ? { isOwnNumber } : {}),
    })
  }
  const show = (shown: readonly Shown[]) => {
    const unit = unitOf(text.font)
    for (const one of shown) {
      if (typeof one === 'number') x -= (one / 1000) * text.size * text.scale
      else {
        const advance = one.width * unit * text.size * text.scale
        put(lettersOf(one.unicode), advance, one.unicode === String.fromCharCode(one.originalCharCode))
        x += advance + (text.charSpacing + (one.isSpace ? text.wordSpacing : 0)) * text.scale
      }
    }
  }

  for (const [at, operator] of fnArray.entries()) {
    const args: readonly never[] = argsArray[at] ?? []
    if (operator === OPS.beginAnnotation) annotations += 1
    if (operator === OPS.endAnnotation) annotations -= 1
    if (annotations > 0) continue
    if (PICTURES.has(operator)) hasPicture = true
    switch (operator) {
      case OPS.save:
        save()
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore()
        break
      case OPS.transform:
        base = times(base, matrixOf(args))
        break
      case OPS.paintFormXObjectBegin:
        save()
        base = times(base, matrixOf(args[0]))
        break
      case OPS.beginText:
        line = IDENTITY
        ;[lineX, lineY, x] = [0, 0, 0]
        break
      case OPS.setTextMatrix:
        line = matrixOf(args[0])
        ;[lineX, lineY, x] = [0, 0, 0]
        break
      case OPS.setFont:
        text = { ...text, font: String(args[0]), size: Number(args[1]) }
        break
      case OPS.setCharSpacing:
        text = { ...text, charSpacing: Number(args[0]) }
        break
      case OPS.setWordSpacing:
        text = { ...text, wordSpacing: Number(args[0]) }
        break
      case OPS.setHScale:
        text = { ...text, scale: Number(args[0]) / 100 }
        break
      case OPS.setLeading:
        text = { ...text, leading: -Number(args[0]) }
        break
      case OPS.setTextRise:
        text = { ...text, rise: Number(args[0]) }
        break
      case OPS.moveText:
        move(Number(args[0]), Number(args[1]))
        break
      case OPS.setLeadingMoveText:
        text = { ...text, leading: Number(args[1]) }
        move(Number(args[0]), Number(args[1]))
        break
      case OPS.nextLine:
        move(0, text.leading)
        break
      case OPS.showText:
        show(args[0] ?? [])
        break
      case OPS.beginMarkedContent:
        marked.push({ letters: lettersOfTag(Reflect.get(Object(args[0]), 'name')), from: glyphs.length })
        break
      case OPS.beginMarkedContentProps:
        marked.push({ letters: undefined, from: glyphs.length })
        break
      case OPS.endMarkedContent: {
        const { letters, from = 0 } = marked.pop() ?? {}
        if (letters !== undefined) glyphs.push(...asOne(glyphs.splice(from), lettersOf(letters)))
        break
      }
      default:
    }
  }
  return { glyphs: withoutStretches(glyphs), hasPicture }
}

/** The glyphs of a group as one, which stands for the letters of the group. */
function asOne(group: readonly Glyph[], letters: string): Glyph[] {
  const [widest] = group.toSorted((a, b) => b.width - a.width)
  if (widest === undefined || letters === '') return []
  const { isOwnNumber, ...named } = widest
  const x = Math.min(...group.map((one) => one.x))
  const width = Math.max(...group.map((one) => one.x + one.width)) - x
  return [{ ...named, x, width, text: letters }]
}

/** A matrix as pdf.js sends it: a list, or an object with the keys 0 to 5. */
function matrixOf(sent: unknown): Matrix {
  const at = (index: number): number => {
    const value: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, index) : undefined
    return typeof value === 'number' ? value : (IDENTITY[index] ?? 0)
  }
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
