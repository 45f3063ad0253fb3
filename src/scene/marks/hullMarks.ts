import type { Box } from '../figure/boxes.ts'
import { around, boundsOf, lineHeight } from '../figure/boxes.ts'
import type { Figure, NodeFigure } from '../figure/figure.ts'
import { outlineAbout } from './hull.ts'
import type { Size } from './hullNames.ts'
import { boxAt, obstaclesOf, placeName } from './hullNames.ts'
import type { Measure } from './lettering.ts'
import { wrapLabel } from './lettering.ts'
import type { Font, Mark, Piece, Point } from './marks.ts'
import { roundedPolygon } from './shapes.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'

/** The drawn members of a group: two or more, the most important first. */
export interface DrawnGroup {
  readonly members: readonly [NodeFigure, NodeFigure, ...NodeFigure[]]
  readonly outline: readonly Point[]
}

const NAME: Font = { family: 'sans', size: 13.5, weight: 400 }
const NAME_AR: Font = { ...NAME, size: 14.3 }
const ISOLATE = '\u2068'
const POP = '\u2069'

/** Approximate number of letters after which a name is broken into lines. */
const LONGEST = 30

/** The groups with two or more drawn members, each with the outline around the present positions of its members. */
export function drawnGroups({ nodes }: Figure, groups: readonly (readonly string[])[]): readonly DrawnGroup[] {
  return groups.flatMap((ids): DrawnGroup[] => {
    const [first, second, ...others] = ids.flatMap((id) => nodes.get(id) ?? [])
    if (first === undefined || second === undefined) return []
    const members = [first, second, ...others] as const
    return [{ members, outline: outlineAbout(members) }]
  })
}

/** A tint and a thin line. No text states a bloc, so its outline has none of the line styles of stances. */
export const hullMark = (outline: readonly Point[]): Mark => ({
  kind: 'path',
  d: roundedPolygon(outline, 12),
  at: { x: 0, y: 0 },
  scale: 1,
  fill: 'hull',
  fillOpacity: 0.055,
  stroke: { ink: 'hull', width: 1.1, round: true, opacity: 0.55 },
})

/**
 * Closes isolates at the end of each line and reopens them on the next. An unbalanced isolate could reverse the line's
 * direction.
 */
export function isolatedLines(lines: readonly string[]): readonly string[] {
  let open = false
  return lines.map((line) => {
    const start = open ? ISOLATE : ''
    open = line.lastIndexOf(ISOLATE) > line.lastIndexOf(POP) || (open && !line.includes(POP))
    return start + line + (open ? POP : '')
  })
}

type TextMark = Extract<Mark, { kind: 'text' }>

export function nameMarks(
  lines: readonly string[],
  { x, y }: Point,
  font: Font,
  rtl: boolean,
  look: Pick<TextMark, 'ink' | 'halo'> = { ink: 'ink3' },
): Mark[] {
  const line = lineHeight(font)
  const top = y - (line * lines.length) / 2
  return lines.map((text, i) => ({
    kind: 'text',
    text,
    at: { x, y: top + line * (i + 0.5) + font.size * 0.34 },
    anchor: 'middle',
    rtl,
    font,
    ...look,
  }))
}

/** The middle of each bloc's name, by its first member. */
export type NamePlaces = ReadonlyMap<string, Point>

export interface HullPicture {
  readonly pieces: readonly Piece[]
  /** The area that they cover, including names; `null` if there are none. */
  readonly box: Box | null
  readonly names: NamePlaces
  readonly nameBoxes: readonly Box[]
}

/** Where each name goes: clear of the figure, of the other hulls, and of the names placed before it. */
function namePlaces(
  figure: Figure,
  groups: readonly DrawnGroup[],
  sizes: ReadonlyMap<string, Size>,
  measure: Measure,
): NamePlaces {
  const clutter = obstaclesOf(figure, measure)
  const outlines = groups.map(({ outline }) => ({ corners: outline, bounds: boundsOf(outline) }))
  const taken: Box[] = []
  const found = new Map<string, Point>()
  for (const [i, own] of outlines.entries()) {
    const first = groups[i]?.members[0].entity.id ?? ''
    const size = sizes.get(first)
    if (size === undefined) continue
    const others = outlines.filter((other) => other !== own)
    const at = placeName(size, own, others, { ...clutter, boxes: [...clutter.boxes, ...taken] })
    if (at === null) continue
    taken.push(boxAt(at, size))
    found.set(first, at)
  }
  return found
}

/**
 * Hulls around groups, to be painted below everything else.
 * @param nameOf the text to write into a group, if any
 * @param held the positions of names while something moves, so that they do not jump and need no search; `null` finds the
 * best places
 */
export function hullPicture(
  figure: Figure,
  groups: readonly DrawnGroup[],
  measure: Measure,
  nameOf: (group: DrawnGroup) => string | null,
  held: NamePlaces | null,
): HullPicture {
  const rtl = isRightToLeft(figure.language)
  const font = rtl ? NAME_AR : NAME
  const named = groups.flatMap((group) => {
    const name = nameOf(group)
    if (name === null) return []
    const lines = isolatedLines(wrapLabel(name, LONGEST))
    const width = Math.max(...lines.map((text) => measure(text, font)))
    return [{ id: group.members[0].entity.id, lines, size: { width, height: lineHeight(font) * lines.length } }]
  })
  const sizes = new Map(named.map(({ id, size }) => [id, size]))
  const names = held ?? namePlaces(figure, groups, sizes, measure)
  const boxes = named.flatMap(({ id, size }) => {
    const at = names.get(id)
    return at === undefined ? [] : [boxAt(at, size)]
  })
  const piece = (id: string, marks: readonly Mark[]): Piece => ({ layer: 'hull', id, marks })
  return {
    pieces: [
      ...groups.map(({ members, outline }) => piece(members[0].entity.id, [hullMark(outline)])),
      ...named.flatMap(({ id, lines }) => {
        const at = names.get(id)
        return at === undefined ? [] : [piece(id, nameMarks(lines, at, font, rtl))]
      }),
    ],
    box: [...groups.map(({ outline }) => boundsOf(outline)), ...boxes].reduce<Box | null>(
      (all, box) => (all === null ? box : around(all, box)),
      null,
    ),
    names,
    nameBoxes: boxes,
  }
}
