import type { Evidence } from '../../domain/dataset/dataset.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import type { StatedGroup } from '../../domain/shape/statedGroups.ts'
import type { Box } from '../figure/boxes.ts'
import { around, boundsOf, lineHeight, middleOf } from '../figure/boxes.ts'
import { distance } from '../figure/curve.ts'
import type { Figure } from '../figure/figure.ts'
import { isolatedLines, nameMarks } from '../marks/hullMarks.ts'
import type { Outline, Size } from '../marks/hullNames.ts'
import { boxAt, obstaclesOf } from '../marks/hullNames.ts'
import type { Ink } from '../marks/inks.ts'
import type { Measure } from '../marks/lettering.ts'
import { wrapLabel } from '../marks/lettering.ts'
import type { Font, Mark, Piece, Point, Stroke } from '../marks/marks.ts'
import { roundedPolygon } from '../marks/shapes.ts'
import { stanceStroke } from '../marks/strandMarks.ts'
import { placeBeside, pointsAlong } from './statedNames.ts'
import { statedOutline } from './statedOutline.ts'

/** A group that somebody speaks of, as it is drawn. */
export interface StatedHull {
  readonly entity: string
  /** Its name with its speakers. */
  readonly title: string
  /** The ids of its drawn members: two or more. */
  readonly members: readonly string[]
  /** Whether all its visible members are drawn. */
  readonly isWhole: boolean
  readonly relations: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly stance: StatedGroup['stance']
  /** The box of its name; `null` if there is no room for it. */
  readonly name: Box | null
  /** The band beneath its line while it is selected. */
  readonly band: Mark
}

export interface StatedPicture {
  readonly hulls: readonly StatedHull[]
  /** The outlines, each with the entity's id. */
  readonly pieces: readonly Piece[]
  /** The names, to be painted above lines, which they may have to cover. */
  readonly nameTexts: readonly Piece[]
  readonly box: Box | null
}

const NAME: Font = { family: 'sans', size: 13, weight: 500 }
const NAME_AR: Font = { ...NAME, size: 13.8 }

/**
 * Approximate numbers of letters after which a name is broken into lines, in order of preference. The later ones need less
 * width.
 */
const LONGEST = [24, 32, 16]

/** The width of the line. */
const WIDTH = 2.2

type Lines = readonly (readonly Point[])[]

/** The line around a stated group has the style of its stance and no tint: nobody computed the group. */
export const statedStroke = (stance: StatedGroup['stance'], ink: Ink): Stroke => stanceStroke(stance, ink, WIDTH)

export const statedMark = (lines: Lines, stroke: Stroke): Mark => ({
  kind: 'path',
  d: lines.map((line) => roundedPolygon(line, 12)).join(''),
  at: { x: 0, y: 0 },
  scale: 1,
  stroke,
})

/** If an outline and its name are farther apart than this, a line joins them. */
const NEAR = 26

/** The line from a name to the nearest point of its outline; none if they are near each other. */
function leaderMarks(box: Box, lines: Lines): readonly Mark[] {
  const onBox = ({ x, y }: Point): Point => ({
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  })
  const ways = pointsAlong(lines).map((to) => ({ from: onBox(to), to, length: distance(onBox(to), to) }))
  const [nearest] = ways.toSorted((a, b) => a.length - b.length)
  if (nearest === undefined || nearest.length <= NEAR) return []
  const { from, to } = nearest
  const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return [{ kind: 'curve', from, control, to, stroke: { ink: 'hull', width: 1, opacity: 0.7 } }]
}

/** What the names of stated groups must stay clear of, and where they may be. */
export interface NameConstraints {
  readonly area: Box
  /** The names of other hulls. */
  readonly taken: readonly Box[]
  /** The outlines of other hulls. */
  readonly others: readonly Outline[]
}

interface Words {
  readonly lines: readonly string[]
  readonly size: Size
}

/** The name of a group, and where it is written. */
interface PlacedName {
  readonly box: Box
  readonly marks: readonly Mark[]
}

/**
 * Outlines around the groups of which at least two members are drawn, to be painted below everything else, and their names.
 * @param held the hulls whose names stay in place while something moves; `null` finds the best places
 */
export function statedPicture(
  figure: Figure,
  groups: readonly StatedGroup[],
  measure: Measure,
  nameOf: (group: StatedGroup) => string,
  held: readonly StatedHull[] | null,
  { area, taken, others }: NameConstraints,
): StatedPicture {
  const rtl = isRightToLeft(figure.language)
  const font = rtl ? NAME_AR : NAME
  const clutter = obstaclesOf(figure, measure)
  const filled = [...clutter.boxes, ...taken]

  const wrapped = (title: string): readonly Words[] =>
    LONGEST.map((longest) => {
      const lines = isolatedLines(wrapLabel(title, longest))
      const width = Math.max(...lines.map((text) => measure(text, font)))
      return { lines, size: { width, height: lineHeight(font) * lines.length } }
    })
  const placed = (id: string, title: string, outline: Lines): PlacedName | null => {
    const isFree = { ...clutter, boxes: filled }
    const before = held?.find(({ entity }) => entity === id)?.name ?? null
    for (const { lines, size } of wrapped(title)) {
      const at =
        held === null
          ? placeBeside(size, outline, area, others, isFree)
          : before !== null && before.height === size.height
            ? middleOf(before)
            : null
      if (at === null) continue
      const box = boxAt(at, size)
      filled.push(box)
      return { box, marks: nameMarks(lines, at, font, rtl, { ink: 'hull', halo: 4 }) }
    }
    return null
  }
  const drawn = groups.flatMap((group) => {
    const members = group.members.flatMap((id) => figure.nodes.get(id) ?? [])
    if (members.length < 2) return []
    const others = [...figure.nodes.values()].filter(({ entity }) => !group.members.includes(entity.id))
    const lines = statedOutline(members, others)
    const { entity, relations, evidence, stance } = group
    const title = nameOf(group)
    const name = placed(entity.id, title, lines)
    const leader = name === null ? [] : leaderMarks(name.box, lines)
    const hull: StatedHull = {
      entity: entity.id,
      title,
      members: members.map((node) => node.entity.id),
      isWhole: members.length === group.members.length,
      relations,
      evidence,
      stance,
      name: name?.box ?? null,
      band: statedMark(lines, { ink: 'marker', width: WIDTH + 8, round: true, opacity: 0.7 }),
    }
    return [
      {
        hull,
        name,
        bounds: boundsOf(lines.flat()),
        marks: [statedMark(lines, statedStroke(stance, 'hull')), ...leader],
      },
    ]
  })
  return {
    hulls: drawn.map(({ hull }) => hull),
    pieces: drawn.map(({ hull, marks }) => ({ layer: 'stated', id: hull.entity, marks })),
    nameTexts: drawn.flatMap(({ hull, name }) =>
      name === null ? [] : [{ layer: 'stated', id: hull.entity, marks: name.marks }],
    ),
    box: drawn
      .flatMap(({ bounds, name }) => (name === null ? [bounds] : [bounds, name.box]))
      .reduce<Box | null>((all, box) => (all === null ? box : around(all, box)), null),
  }
}
