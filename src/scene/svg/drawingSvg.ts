import { XML_HEAD, xmlAttributes, xmlText } from '../../domain/text/xml.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Box } from '../figure/boxes.ts'
import type { Ink } from '../marks/inks.ts'
import type { Mark } from '../marks/marks.ts'
import type { Drawing, DrawingLayer } from '../page/drawing.ts'
import type { CutDrawing } from './cutOut.ts'
import { cutOut } from './cutOut.ts'
import type { FlagMark, SvgWays } from './markSvg.ts'
import { markSvg, rounded } from './markSvg.ts'
import { fileFamilies, fileRun } from './svgText.ts'

/** One filled path of a flag, in a box of 512 by 512. */
export interface FlagOutline {
  readonly d: string
  readonly fill: string
}

/** What an SVG file holds besides its drawing. */
export interface SvgFile {
  /** Its physical size. */
  readonly size: { readonly width: number; readonly height: number; readonly unit: 'mm' | 'px' }
  readonly language: Language
  readonly palette: Readonly<Record<Ink, string>>
  /** Whether it has no background: what is drawn in the colour of the canvas then cuts a hole. */
  readonly isTransparent: boolean
  readonly flags: (country: string) => readonly FlagOutline[]
  /** The `@font-face` rules of its fonts, with the fonts inside. */
  readonly fontFaces: string
  readonly title: string
  readonly description: string
  /** A text for programs, in an element `view` of a namespace of its own; `null` without one. */
  readonly metadata: { readonly namespace: string; readonly text: string } | null
}

const FLAG_RADIUS = 256
const DECIMALS = 2
const n = (value: number) => rounded(value, DECIMALS)

const boxAttributes = ({ x, y, width, height }: Box) =>
  xmlAttributes({ x: n(x), y: n(y), width: n(width), height: n(height) })

const transformOf = ({ view: { zoom, x, y } }: DrawingLayer) =>
  zoom === 1 && x === 0 && y === 0 ? '' : ` transform="translate(${n(x)} ${n(y)}) scale(${rounded(zoom, 5)})"`

/** The flag of a country as an element that others refer to; a country without a flag is left out. */
function flagSymbols(marks: readonly Mark[], flags: SvgFile['flags']): string {
  const countries = [...new Set(marks.flatMap((mark) => (mark.kind === 'flag' ? [mark.country] : [])))]
  const symbols = countries.flatMap((country) => {
    const parts = flags(country).map(({ d, fill }) => `<path${xmlAttributes({ d, fill })}/>`)
    return parts.length === 0
      ? []
      : [`<g${xmlAttributes({ id: `flag-${country}` })} clip-path="url(#disc)">${parts.join('')}</g>`]
  })
  if (symbols.length === 0) return ''
  return `<clipPath id="disc"><circle cx="${FLAG_RADIUS}" cy="${FLAG_RADIUS}" r="${FLAG_RADIUS}"/></clipPath>${symbols.join('')}`
}

const XLINK = 'http://www.w3.org/1999/xlink'

/** Draws an element again. By the older of the two names of the attribute: Inkscape 1.2 draws nothing for the newer one. */
const drawnAgain = (id: string, attributes: Readonly<Record<string, string>> = {}) =>
  `<use${xmlAttributes({ 'xlink:href': `#${id}`, ...attributes })}/>`

function waysOf({ palette, flags, language }: SvgFile): SvgWays {
  return {
    decimals: DECIMALS,
    colourOf: (ink) => palette[ink],
    families: fileFamilies,
    flag: ({ at, r, country }: FlagMark) => {
      if (flags(country).length === 0) return ''
      const transform = `translate(${n(at.x - r)} ${n(at.y - r)}) scale(${rounded(r / FLAG_RADIUS, 5)})`
      return drawnAgain(`flag-${country}`, { transform })
    },
    run: fileRun(isRightToLeft(language)),
  }
}

const clipOf = ({ clip }: DrawingLayer, index: number) => (clip === null ? '' : ` clip-path="url(#clip-${index})"`)

function opaqueBody({ width, height, layers }: Drawing, ways: SvgWays): string {
  const background = `<rect width="${n(width)}" height="${n(height)}" fill="${ways.colourOf('canvas')}"/>`
  const drawn = layers.map((layer, index) => {
    const marks = layer.pieces.flatMap((piece) => piece.marks.map((mark) => markSvg(mark, ways)))
    return `<g${clipOf(layer, index)}><g${transformOf(layer)}>\n${marks.join('\n')}\n</g></g>\n`
  })
  return background + drawn.join('')
}

/** Every run of marks is masked by the holes that later marks leave in it. */
function transparentBody({ layers }: Drawing, { runs, holes }: CutDrawing, ways: SvgWays): string {
  const inLayer = (index: number, inner: string) => {
    const layer = layers[index]
    return layer === undefined ? '' : `<g${clipOf(layer, index)}><g${transformOf(layer)}>${inner}</g></g>`
  }
  const black: SvgWays = { ...ways, colourOf: () => '#000' }
  const used = new Set(runs.flatMap((run) => run.holes))
  const defined = holes.map(({ mark, layer }, index) =>
    used.has(index) ? `<g id="hole-${index}">${inLayer(layer, markSvg(mark, black))}</g>\n` : '',
  )
  const masks = runs.map((run, index) => {
    if (run.holes.length === 0) return ''
    const box = boxAttributes(run.box)
    const cuts = run.holes.map((hole) => drawnAgain(`hole-${hole}`)).join('')
    return `<mask id="mask-${index}" maskUnits="userSpaceOnUse"${box}><rect${box} fill="#fff"/>${cuts}</mask>\n`
  })
  const drawn = runs.map((run, index) => {
    const inner = inLayer(run.layer, run.marks.map((mark) => markSvg(mark, ways)).join(''))
    return run.holes.length === 0 ? `${inner}\n` : `<g mask="url(#mask-${index})">${inner}</g>\n`
  })
  return `<defs>\n${defined.join('')}${masks.join('')}</defs>\n${drawn.join('')}`
}

/**
 * A drawing as an SVG file: the marks of the PNG, with texts that can be selected and searched. It refers to nothing outside
 * itself.
 */
export function drawingSvg(drawing: Drawing, file: SvgFile): string {
  const { width, height, unit } = file.size
  const ways = waysOf(file)
  const marks = drawing.layers.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.marks))
  const root = xmlAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': XLINK,
    width: `${n(width)}${unit}`,
    height: `${n(height)}${unit}`,
    viewBox: `0 0 ${n(drawing.width)} ${n(drawing.height)}`,
    'xml:lang': file.language,
    'xml:space': 'preserve',
  })
  const { metadata } = file
  const clips = drawing.layers.map(({ clip }, index) =>
    clip === null ? '' : `<clipPath id="clip-${index}"><rect${boxAttributes(clip)}/></clipPath>`,
  )
  const body = file.isTransparent ? transparentBody(drawing, cutOut(drawing.layers), ways) : opaqueBody(drawing, ways)
  return [
    `${XML_HEAD}<svg${root}>\n<title>${xmlText(file.title)}</title>\n<desc>${xmlText(file.description)}</desc>\n`,
    metadata === null
      ? ''
      : `<metadata><view${xmlAttributes({ xmlns: metadata.namespace })}>${xmlText(metadata.text)}</view></metadata>\n`,
    file.fontFaces === '' ? '' : `<style>${xmlText(file.fontFaces)}</style>\n`,
    `<defs>${clips.join('')}${flagSymbols(marks, file.flags)}</defs>\n`,
    body,
    '</svg>\n',
  ].join('')
}
