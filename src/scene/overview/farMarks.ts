import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { Box } from '../figure/boxes.ts'
import { boxContains, intersects } from '../figure/boxes.ts'
import { ribbon } from '../figure/ribbon.ts'
import { categoryInk, typeInks } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import { isRtlText } from '../marks/lettering.ts'
import type { Font, Mark, Piece } from '../marks/marks.ts'
import { circle } from '../marks/shapes.ts'
import type { Overview } from './overview.ts'
import type { VisibleOverview } from './visibleOverview.ts'

/** How many ties between communities are drawn, the strongest: more would be a thicket. */
export const MOST_TIES = 160

/** The radius of an entity's dot, in the picture's units, and the least on screen, in CSS pixels. */
const DOT = { r: 15, least: 1 }

/** From this zoom on, the best documented entities have their names. */
const NAMED_FROM = 0.11

/** The most names of entities at once. */
const MOST_NAMES = 70

/** Sizes in CSS pixels: the camera does not enlarge letters and lines of what is far. */
const TITLE = { size: 14, count: 11.5, line: 17 }
const NAME_SIZE = 11
const BEND = 0.12

/** Widths of strands between communities, in CSS pixels: of a single relation, and more for each doubling. */
const WIDTH = { least: 0.7, growth: 0.33 }

export interface FarView {
  readonly zoom: number
  /** What is in sight, in the picture's units. */
  readonly window: Box
  readonly language: Language
  readonly measure: Measure
  /** "1,204 actors" in the picture's language. */
  readonly actors: (count: number) => string
}

/** The name of a community: that of its best documented visible member. */
export function nameOfCommunity(
  { ids }: Overview,
  members: readonly number[],
  lookup: Lookup,
  language: Language,
): { readonly text: string; readonly language: string } {
  return inLanguage(known(lookup.entity, ids[members[0] ?? 0] ?? '').labels, language)
}

/** The dots of each community by type of entity, as path data: one mark for hundreds of dots. */
export function dotPaths(
  { ids, x, y }: Overview,
  members: readonly number[],
  lookup: Lookup,
  r: number,
): ReadonlyMap<string, string> {
  const paths = new Map<string, string[]>()
  for (const member of members) {
    const { type } = known(lookup.entity, ids[member] ?? '')
    const dot = `M${Math.round((x[member] ?? 0) - r)} ${Math.round(y[member] ?? 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
    const own = paths.get(type)
    if (own === undefined) paths.set(type, [dot])
    else own.push(dot)
  }
  return new Map([...paths].map(([type, dots]) => [type, dots.join('')]))
}

/** Path data of all dots. They are the same at every zoom, apart from one so far that a dot would be less than a pixel. */
export const dotRadius = (zoom: number) => Math.max(DOT.r, Math.ceil(DOT.least / zoom))

/** The circles of communities, what joins them, and their members as dots: what is seen from afar. */
export function groundPieces(
  overview: Overview,
  { members, ties }: VisibleOverview,
  dots: readonly ReadonlyMap<string, string>[],
  zoom: number,
): readonly Piece[] {
  const { communities, ids } = overview
  const idOf = (at: number) => ids[communities[at]?.members[0] ?? 0] ?? ''
  const circles = communities.flatMap(({ x, y, r }, at): Piece[] =>
    members[at]?.length === 0
      ? []
      : [
          {
            layer: 'hull',
            id: idOf(at),
            marks: [
              {
                kind: 'path',
                d: circle(r),
                at: { x, y },
                scale: 1,
                fill: 'canvas',
              },
              {
                kind: 'path',
                d: circle(r),
                at: { x, y },
                scale: 1,
                fill: 'hull',
                fillOpacity: 0.055,
                stroke: { ink: 'hull', width: 1.1 / zoom, opacity: 0.55 },
              },
            ],
          },
        ],
  )
  const lines = ties.slice(0, MOST_TIES).flatMap(({ a, b, strands }): Piece[] => {
    const [from, to] = [communities[a], communities[b]]
    if (from === undefined || to === undefined) return []
    const widths = strands.map(({ relations }) => (WIDTH.least + WIDTH.growth * Math.log2(relations)) / zoom)
    const curves = ribbon(from, to, BEND, widths)
    return curves.map((curve, at) => ({
      layer: 'strand',
      id: `${idOf(a)} ${idOf(b)}`,
      marks: [
        {
          kind: 'curve',
          ...curve,
          stroke: { ink: categoryInk(strands[at]?.category ?? ''), width: widths[at] ?? 0, opacity: 0.8 },
        },
      ],
    }))
  })
  const points = dots.flatMap((paths, at): Piece[] =>
    paths.size === 0
      ? []
      : [
          {
            layer: 'node',
            id: idOf(at),
            marks: [...paths].map(([type, d]): Mark => ({
              kind: 'path',
              d,
              at: { x: 0, y: 0 },
              scale: 1,
              fill: typeInks(type).stroke,
            })),
          },
        ],
  )
  // Lines pass behind communities, whose members would else be lost under them.
  return [...lines, ...circles, ...points]
}

/** A text in the middle of a point, or `null` if something stands there already; then its box is taken. */
function textAt(
  text: string,
  font: Font,
  { x, y, rtl }: { readonly x: number; readonly y: number; readonly rtl: boolean },
  taken: Box[],
  { zoom, measure }: Pick<FarView, 'zoom' | 'measure'>,
): Mark | null {
  // At the size on screen, so that a text is measured once for all zooms.
  const width = measure(text, { ...font, size: font.size * zoom }) / zoom
  const box = { x: x - width / 2, y: y - font.size, width, height: font.size * 1.25 }
  if (taken.some((other) => intersects(other, box))) return null
  taken.push(box)
  return { kind: 'text', text, at: { x, y }, anchor: 'middle', rtl, font, ink: 'ink', halo: font.size * 0.34 }
}

/** The names of communities, and nearer those of their best documented members, none over another. */
export function namePieces(
  overview: Overview,
  { members }: VisibleOverview,
  lookup: Lookup,
  view: FarView,
): readonly Piece[] {
  const { zoom, window, language, actors } = view
  const { ids, x, y, communities } = overview
  const taken: Box[] = []
  const pieces: Piece[] = []
  const rtlPage = isRightToLeft(language)
  for (const [at, own] of members.entries()) {
    const circleOf = communities[at]
    if (own.length === 0 || circleOf === undefined) continue
    const name = nameOfCommunity(overview, own, lookup, language)
    const rtl = isRtlText(name.text, name.language)
    // At the top of its circle, above its members.
    const top = circleOf.y - circleOf.r + (TITLE.size * 1.6) / zoom
    const title: Font = { family: 'sans', size: TITLE.size / zoom, weight: 600 }
    const head = textAt(name.text, title, { x: circleOf.x, y: top, rtl }, taken, view)
    if (head === null) continue
    const count: Font = { family: 'sans', size: TITLE.count / zoom, weight: 400 }
    const below = { x: circleOf.x, y: top + TITLE.line / zoom, rtl: rtlPage }
    const counted = textAt(actors(own.length), count, below, taken, view)
    const id = ids[own[0] ?? 0] ?? ''
    pieces.push({ layer: 'hull', id, marks: counted === null ? [head] : [head, counted] })
  }
  if (zoom < NAMED_FROM) return pieces
  const font: Font = { family: 'sans', size: NAME_SIZE / zoom, weight: 500 }
  const inSight = members
    .flatMap((own) => own.slice(0, MOST_NAMES))
    .filter((member) => boxContains(window, { x: x[member] ?? 0, y: y[member] ?? 0 }))
    .toSorted((p, q) => p - q)
  let count = 0
  for (const member of inSight) {
    if (count === MOST_NAMES) break
    const id = ids[member] ?? ''
    const { text, language: written } = inLanguage(known(lookup.entity, id).labels, language)
    const at = {
      x: x[member] ?? 0,
      y: (y[member] ?? 0) + DOT.r + (NAME_SIZE * 1.1) / zoom,
      rtl: isRtlText(text, written),
    }
    const mark = textAt(text, font, at, taken, view)
    if (mark === null) continue
    count += 1
    pieces.push({ layer: 'label', id, marks: [mark] })
  }
  return pieces
}
