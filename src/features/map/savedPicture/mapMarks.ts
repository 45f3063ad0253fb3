import type { Camera } from '../../../scene/camera/camera.ts'
import { toView } from '../../../scene/camera/camera.ts'
import type { Box } from '../../../scene/figure/boxes.ts'
import { distance, subtract, times, unit } from '../../../scene/figure/curve.ts'
import type { Figure } from '../../../scene/figure/figure.ts'
import type { Disc } from '../../../scene/figure/ribbon.ts'
import type { Ink } from '../../../scene/marks/inks.ts'
import { areaInside, linesInside } from '../../../scene/marks/insideCircle.ts'
import { isRtlText } from '../../../scene/marks/lettering.ts'
import type { Mark, Piece, Point, Stroke } from '../../../scene/marks/marks.ts'
import { onGround } from '../../../scene/marks/onGround.ts'
import { circle } from '../../../scene/marks/shapes.ts'
import type { Land } from '../land/atlas.ts'
import { tangents } from '../picture/inset.ts'
import type { Actor } from '../land/actor.ts'
import type { Inset } from '../picture/mapPicture.ts'

const BORDER: Stroke = { ink: 'land-border', width: 0.8, round: true }
const DISPUTED: Stroke = { ink: 'land-border', width: 0.8, dash: [4, 3] }

const filled = (d: string, { zoom, pan }: Camera, fill: Ink): Mark => ({ kind: 'path', d, at: pan, scale: zoom, fill })
const drawn = (d: string, { zoom, pan }: Camera, stroke: Stroke): Mark => ({
  kind: 'path',
  d,
  at: pan,
  scale: zoom,
  stroke,
})

/** The sea over a whole box, and the land on it. */
export const landMarks = (land: Land | null, camera: Camera, { x, y, width, height }: Box): readonly Mark[] => [
  { kind: 'path', d: `M0 0h${width}v${height}h${-width}z`, at: { x, y }, scale: 1, fill: 'sea' },
  ...(land === null
    ? []
    : [
        drawn(land.graticule, camera, { ink: 'graticule', width: 1 }),
        filled(land.other, camera, 'land'),
        filled(land.named, camera, 'land-named'),
        drawn(land.borders, camera, BORDER),
        drawn(land.disputed, camera, DISPUTED),
      ]),
]

/** Lines and letters are outlined in the colour of the land; what is inside a symbol is no hole in it. */
export const mapPieces = (pieces: readonly Piece[]) =>
  onGround(pieces, ({ layer }) => (layer === 'strand' || layer === 'label' ? 'land' : 'raised'))

/** Lines from discs that were moved aside to their actual places. */
export const leaderMarks = (actors: readonly Actor[], figure: Figure, k: number): readonly Mark[] =>
  actors.flatMap(({ entity, at }): readonly Mark[] => {
    const node = figure.nodes.get(entity.id)
    const place = times(at, k)
    if (node === undefined || distance(node, place) <= node.r + 2) return []
    const edge = times(unit(subtract(place, node)), node.r)
    const from = { x: node.x + edge.x, y: node.y + edge.y }
    return [
      lineMark(from, place, { ink: 'ink2', width: 1 }),
      { kind: 'path', d: circle(2.2), at: place, scale: 1, fill: 'ink2' },
    ]
  })

const lineMark = (from: Point, to: Point, stroke: Stroke): Mark => ({
  kind: 'curve',
  from,
  control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  to,
  stroke,
})

const FRAME: Stroke = { ink: 'ink3', width: 1, opacity: 0.75 }

/** On the map: a circle around the area that the inset enlarges, and the lines between the two. */
export function frameMarks({ circle: glass, middle, k }: Inset, camera: Camera): readonly Mark[] {
  const framed: Disc = { ...toView(camera, middle), r: (glass.r * camera.zoom) / k }
  return [
    { kind: 'path', d: circle(framed.r), at: framed, scale: 1, stroke: FRAME },
    ...tangents(framed, glass).map(([from, to]) => lineMark(from, to, FRAME)),
  ]
}

/** What is under the lines and discs of the inset: its rim, the sea and the land in its circle. */
export function glassMarks({ circle: glass, middle, k }: Inset, land: Land | null): readonly Mark[] {
  const inside: Disc = { ...middle, r: glass.r / k }
  const camera: Camera = { zoom: k, pan: { x: glass.x - middle.x * k, y: glass.y - middle.y * k } }
  const disc = (r: number, marks: Partial<Extract<Mark, { kind: 'path' }>>): Mark => ({
    kind: 'path',
    d: circle(r),
    at: glass,
    scale: 1,
    ...marks,
  })
  return [
    disc(glass.r + 3.5, { fill: 'raised', stroke: { ink: 'rule-strong', width: 0.8 } }),
    disc(glass.r, { fill: 'sea' }),
    ...(land === null
      ? []
      : [
          filled(areaInside(land.other, inside), camera, 'land'),
          filled(areaInside(land.named, inside), camera, 'land-named'),
          drawn(linesInside(land.borders, inside), camera, BORDER),
          drawn(linesInside(land.disputed, inside), camera, DISPUTED),
        ]),
    disc(glass.r, { stroke: { ink: 'ink2', width: 1.3 } }),
  ]
}

/** The words below the inset. */
export const captionMarks = ({ circle: glass, caption, scene }: Inset): readonly Mark[] =>
  caption.lines.map((text, at) => ({
    kind: 'text',
    text,
    at: { x: glass.x + caption.x, y: glass.y + (caption.baselines[at] ?? glass.r) },
    anchor: 'middle',
    rtl: isRtlText(text, scene.language),
    font: caption.font,
    ink: 'ink2',
    halo: 4,
    haloInk: 'sea',
  }))
