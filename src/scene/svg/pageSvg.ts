import { xmlText } from '../../domain/text/xml.ts'
import { FAMILIES, isolated } from '../marks/lettering.ts'
import type { Piece } from '../marks/marks.ts'
import type { SvgWays } from './markSvg.ts'
import { markSvg, rounded } from './markSvg.ts'

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const

const IN_PAGE: SvgWays = {
  decimals: 1,
  colourOf: (ink) => `var(--${ink})`,
  families: (family) => FAMILIES[family],
  flag: ({ at, r, country }) => {
    const [x, y, side] = [at.x - r, at.y - r, 2 * r].map((value) => rounded(value, 1))
    return `<use href="#flag-${xmlText(country)}" x="${x}" y="${y}" width="${side}" height="${side}"/>`
  },
  run: ({ text, rtl, anchor }) => ({
    content: xmlText(isolated(text, rtl)),
    attributes: ` text-anchor="${ANCHORS[anchor]}"`,
  }),
}

/** A piece as SVG elements in the page. Colours are CSS variables; flags refer to the page's symbols `flag-xx`. */
export const pieceSvg = (piece: Piece): string => piece.marks.map((mark) => markSvg(mark, IN_PAGE)).join('')
