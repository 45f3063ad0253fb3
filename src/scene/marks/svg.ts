import { FAMILIES, isolated } from './lettering.ts'
import type { Font, Mark, Piece, Stroke } from './marks.ts'

const n = (value: number) => String(Math.round(value * 10) / 10)
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
const ink = (name: string) => `var(--${name})`

function strokeAttributes({ ink: name, width, dash, round, opacity }: Stroke, scale = 1): string {
  return (
    ` stroke="${ink(name)}" stroke-width="${n(width / scale)}"` +
    (dash ? ` stroke-dasharray="${dash.map((d) => n(d / scale)).join(' ')}"` : '') +
    (round ? ' stroke-linecap="round" stroke-linejoin="round"' : '') +
    (opacity === undefined ? '' : ` stroke-opacity="${opacity}"`)
  )
}

const fontAttributes = ({ family, size, weight, italic }: Font) =>
  ` font-family="${FAMILIES[family]}" font-size="${n(size)}" font-weight="${weight}"${italic ? ' font-style="italic"' : ''}`

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'curve': {
      const { from, control, to } = mark
      const d = `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(to.x)} ${n(to.y)}`
      return `<path d="${d}" fill="none"${strokeAttributes(mark.stroke)}/>`
    }
    case 'path': {
      const scale = mark.scale === 1 ? '' : ` scale(${Math.round(mark.scale * 1000) / 1000})`
      return (
        `<path transform="translate(${n(mark.at.x)} ${n(mark.at.y)})${scale}" d="${mark.d}"` +
        ` fill="${mark.fill === undefined ? 'none' : ink(mark.fill)}"` +
        (mark.fillOpacity === undefined ? '' : ` fill-opacity="${mark.fillOpacity}"`) +
        `${mark.stroke ? strokeAttributes(mark.stroke, mark.scale) : ''}/>`
      )
    }
    case 'flag': {
      const { at, r, country } = mark
      return `<use href="#flag-${escaped(country)}" x="${n(at.x - r)}" y="${n(at.y - r)}" width="${n(2 * r)}" height="${n(2 * r)}"/>`
    }
    case 'text': {
      const halo =
        mark.halo === undefined
          ? ''
          : ` stroke="${ink('canvas')}" stroke-width="${mark.halo}" stroke-linejoin="round" paint-order="stroke"`
      const turned = mark.turn === undefined ? '' : ` transform="rotate(${mark.turn} ${n(mark.at.x)} ${n(mark.at.y)})"`
      return (
        `<text x="${n(mark.at.x)}" y="${n(mark.at.y)}"${turned} text-anchor="${ANCHORS[mark.anchor]}" fill="${ink(mark.ink)}"` +
        `${halo}${fontAttributes(mark.font)}>${escaped(isolated(mark.text, mark.rtl))}</text>`
      )
    }
  }
}

/** A piece as SVG elements. Colours are CSS variables; flags refer to the page's symbols `flag-xx`. */
export const pieceSvg = (piece: Piece): string => piece.marks.map(markSvg).join('')
