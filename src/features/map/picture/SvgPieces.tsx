import { memo } from 'react'
import type { Piece } from '../../../scene/marks/marks.ts'
import { SvgMarks } from '../../../ui/symbols/SvgMarks.tsx'

/** Pieces of the picture as SVG, in painter's order. */
export const SvgPieces = memo(function Pieces({ of }: { readonly of: readonly Piece[] }) {
  // A contested relation has two lines with the same id.
  return of.map((piece, place) => (
    <g key={`${piece.layer} ${piece.id} ${place}`} data-layer={piece.layer} data-piece={piece.id}>
      <SvgMarks of={piece.marks} />
    </g>
  ))
})
