import { xmlAttributes } from '../../domain/text/xml.ts'
import type { Ink } from '../marks/inks.ts'
import type { Font, Mark, Stroke } from '../marks/marks.ts'

export type TextMark = Extract<Mark, { kind: 'text' }>
export type FlagMark = Extract<Mark, { kind: 'flag' }>

/** What differs between the SVG in the page and that in a file. */
export interface SvgWays {
  readonly decimals: number
  /** The value of a colour. */
  readonly colourOf: (ink: Ink) => string
  /** The `font-family` of a text. */
  readonly families: (family: Font['family']) => string
  readonly flag: (flag: FlagMark) => string
  /** The content and the attributes of a text that say how it runs. */
  readonly run: (text: TextMark) => { readonly content: string; readonly attributes: string }
}

export const rounded = (value: number, decimals: number) => String(Math.round(value * 10 ** decimals) / 10 ** decimals)

/** One mark as an SVG element. */
export function markSvg(mark: Mark, ways: SvgWays): string {
  const n = (value: number) => rounded(value, ways.decimals)
  const strokeOf = ({ ink, width, dash, round, opacity }: Stroke, scale = 1) =>
    xmlAttributes({
      stroke: ways.colourOf(ink),
      'stroke-width': n(width / scale),
      'stroke-dasharray': dash?.map((length) => n(length / scale)).join(' '),
      'stroke-linecap': round && 'round',
      'stroke-linejoin': round && 'round',
      'stroke-opacity': opacity,
    })
  switch (mark.kind) {
    case 'curve': {
      const { from, control, to } = mark
      const d = `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`
      return `<path d="${d}" fill="none"${strokeOf(mark.stroke)}/>`
    }
    case 'path': {
      const scale = mark.scale === 1 ? '' : ` scale(${rounded(mark.scale, 3)})`
      const fill = xmlAttributes({
        fill: mark.fill === undefined ? 'none' : ways.colourOf(mark.fill),
        'fill-opacity': mark.fillOpacity,
      })
      const stroke = mark.stroke === undefined ? '' : strokeOf(mark.stroke, mark.scale)
      return `<path transform="translate(${n(mark.at.x)} ${n(mark.at.y)})${scale}" d="${mark.d}"${fill}${stroke}/>`
    }
    case 'flag':
      return ways.flag(mark)
    case 'text':
      return textSvg(mark, ways)
  }
}

function textSvg(mark: TextMark, ways: SvgWays): string {
  const { family, size, weight, italic } = mark.font
  const { content, attributes } = ways.run(mark)
  const [x, y] = [rounded(mark.at.x, ways.decimals), rounded(mark.at.y, ways.decimals)]
  const drawn = xmlAttributes({
    x,
    y,
    transform: mark.turn === undefined ? undefined : `rotate(${mark.turn} ${x} ${y})`,
    fill: ways.colourOf(mark.ink),
    stroke: mark.halo === undefined ? undefined : ways.colourOf(mark.haloInk ?? 'canvas'),
    'stroke-width': mark.halo,
    'stroke-linejoin': mark.halo === undefined ? undefined : 'round',
    'paint-order': mark.halo === undefined ? undefined : 'stroke',
    'font-family': ways.families(family),
    'font-size': rounded(size, ways.decimals),
    'font-weight': weight,
    'font-style': italic && 'italic',
  })
  return `<text${attributes}${drawn}>${content}</text>`
}
