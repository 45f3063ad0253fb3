import type { Ink } from './inks.ts'
import type { Mark, Piece } from './marks.ts'

const markOn = (mark: Mark, ground: Ink): Mark => {
  const inked = (ink: Ink): Ink => (ink === 'canvas' ? ground : ink)
  switch (mark.kind) {
    case 'curve':
      return { ...mark, stroke: { ...mark.stroke, ink: inked(mark.stroke.ink) } }
    case 'path':
      return {
        ...mark,
        ...(mark.fill === undefined ? {} : { fill: inked(mark.fill) }),
        ...(mark.stroke === undefined ? {} : { stroke: { ...mark.stroke, ink: inked(mark.stroke.ink) } }),
      }
    case 'flag':
      return mark
    case 'text':
      return { ...mark, ink: inked(mark.ink), ...(mark.halo === undefined ? {} : { haloInk: ground }) }
  }
}

/** Pieces on a ground that is not the canvas, which outlines around lines and letters then have to match. */
export const onGround = (pieces: readonly Piece[], ground: (piece: Piece) => Ink): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, marks: piece.marks.map((mark) => markOn(mark, ground(piece))) }))
