import type { Box } from './boxes'
import { lineHeight } from './boxes'
import type { Figure, NodeFigure } from './figure'
import { outlineAbout } from './hull'
import { boundsOf, clutterOf, placeName } from './hullNames'
import type { Measure } from './lettering'
import { wrapLabel } from './lettering'
import type { Font, Mark, Piece, Point } from './marks'
import { roundedPolygon } from './shapes'

/** A bloc as far as it is drawn: two members or more, the best documented first. */
export interface DrawnBloc {
  readonly members: readonly [NodeFigure, NodeFigure, ...NodeFigure[]]
  readonly outline: readonly Point[]
}

const NAME: Font = { family: 'sans', size: 13.5, weight: 500 }
const NAME_AR: Font = { ...NAME, size: 14.3 }
/** Names are broken into lines of about so many letters. */
const LONGEST = 30

/** The blocs of which two members or more are drawn, and the line about each, wherever its members stand now. */
export function drawnBlocs({ nodes }: Figure, blocs: readonly (readonly string[])[]): readonly DrawnBloc[] {
  return blocs.flatMap((ids): DrawnBloc[] => {
    const [first, second, ...others] = ids.flatMap((id) => nodes.get(id) ?? [])
    if (first === undefined || second === undefined) return []
    const members = [first, second, ...others] as const
    return [{ members, outline: outlineAbout(members) }]
  })
}

/** A tint and a thin line: nobody claims it, so that it has none of the lines of stances. */
export const hullMark = (outline: readonly Point[]): Mark => ({
  kind: 'path',
  d: roundedPolygon(outline, 12),
  at: { x: 0, y: 0 },
  scale: 1,
  fill: 'hull',
  fillOpacity: 0.055,
  stroke: { ink: 'hull', width: 1.1, round: true, opacity: 0.55 },
})

function nameMarks(lines: readonly string[], { x, y }: Point, font: Font, rtl: boolean): Mark[] {
  const line = lineHeight(font)
  const top = y - (line * lines.length) / 2
  return lines.map((text, i) => ({
    kind: 'text',
    text,
    at: { x, y: top + line * (i + 0.5) + font.size * 0.34 },
    anchor: 'middle',
    rtl,
    font,
    ink: 'ink3',
  }))
}

export interface HullPicture {
  readonly pieces: readonly Piece[]
  /** What they take up, names and all; `null` where there are none. */
  readonly box: Box | null
}

/**
 * Hulls about blocs, to be painted beneath everything else.
 * @param nameOf what a bloc is called; without it, as while it moves, hulls bear no names
 */
export function hullPicture(
  figure: Figure,
  blocs: readonly DrawnBloc[],
  measure: Measure,
  nameOf: ((bloc: DrawnBloc) => string) | null,
): HullPicture {
  const rtl = figure.language === 'ar'
  const font = rtl ? NAME_AR : NAME
  const clutter = nameOf === null ? null : clutterOf(figure, measure)
  const names: Box[] = []
  const hulls: Piece[] = []
  const written: Piece[] = []
  for (const bloc of blocs) {
    const { id } = bloc.members[0].entity
    hulls.push({ layer: 'hull', id, marks: [hullMark(bloc.outline)] })
    if (nameOf === null || clutter === null) continue
    const lines = wrapLabel(nameOf(bloc), LONGEST)
    const width = Math.max(...lines.map((text) => measure(text, font)))
    const height = lineHeight(font) * lines.length
    const others = blocs.filter((other) => other !== bloc).map(({ outline }) => outline)
    const at = placeName({ width, height }, bloc.outline, others, { ...clutter, boxes: [...clutter.boxes, ...names] })
    if (at === null) continue
    names.push({ x: at.x - width / 2, y: at.y - height / 2, width, height })
    written.push({ layer: 'hull', id, marks: nameMarks(lines, at, font, rtl) })
  }
  if (hulls.length === 0) return { pieces: [], box: null }
  const corners = names.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ])
  return { pieces: [...hulls, ...written], box: boundsOf([...blocs.flatMap(({ outline }) => outline), ...corners]) }
}
