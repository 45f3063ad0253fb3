import type { Measure } from '../../../src/scene/marks/lettering.ts'
import type { Mark, Piece, Point } from '../../../src/scene/marks/marks.ts'
import type { Drawing } from '../../../src/scene/page/drawing.ts'
import type { AppStore } from '../../../src/store/appStore.ts'
import type { PictureSource, PictureSourceKind } from '../../../src/store/pictureSource.ts'

/** Every letter half as wide as its font is high. */
export const measure: Measure = (text, { size }) => text.length * size * 0.5

/** What a mounted view offers to the dialog that saves pictures. */
export async function pictureOf(store: AppStore, kind: PictureSourceKind): Promise<PictureSource> {
  const offered = store.getState().pictureSources[kind]
  if (offered === undefined) throw new Error(`No ${kind} offers a picture`)
  return offered()
}

/** The pieces of a drawing, with their marks where they are drawn in it. */
export const piecesOf = ({ layers }: Drawing): readonly Piece[] => layers.flatMap(({ pieces }) => pieces)

export const textsOf = (drawing: Drawing): readonly string[] =>
  piecesOf(drawing).flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))

/** Both ends of a text's baseline. */
function endsOf(mark: Extract<Mark, { kind: 'text' }>): readonly [Point, Point] {
  const width = measure(mark.text, mark.font)
  const angle = ((mark.turn ?? 0) * Math.PI) / 180
  const from = { left: 0, middle: -width / 2, right: -width }[mark.anchor]
  const place = (offset: number) => ({
    x: mark.at.x + offset * Math.cos(angle),
    y: mark.at.y + offset * Math.sin(angle),
  })
  return [place(from), place(from + width)]
}

/** The texts and the middles of symbols that reach out of a drawing; a clipped layer cannot. */
export function outside(drawing: Drawing): readonly string[] {
  const isIn = ({ x, y }: Point) => x >= -0.5 && y >= -0.5 && x <= drawing.width + 0.5 && y <= drawing.height + 0.5
  return drawing.layers.flatMap(({ pieces, view, clip }) => {
    if (clip !== null) return []
    const placed = ({ x, y }: Point) => ({ x: x * view.zoom + view.x, y: y * view.zoom + view.y })
    return pieces.flatMap(({ id, marks }) =>
      marks.flatMap((mark) => {
        const points = mark.kind === 'text' ? endsOf(mark) : mark.kind === 'curve' ? [mark.from, mark.to] : [mark.at]
        return points.map(placed).every(isIn) ? [] : [`${id} ${mark.kind === 'text' ? mark.text : mark.kind}`]
      }),
    )
  })
}
