import type { Silence } from '../../../domain/matrix/matrixSilence.ts'
import { CELL, silenceMarks } from '../../../scene/matrix/cellMarks.ts'
import { SvgMarks } from '../../../ui/symbols/SvgMarks.tsx'

interface Props {
  readonly silence: Silence
  readonly sentences: number
}

/** The mark of a pair in the silence map. */
export function SilenceMark({ silence, sentences }: Props) {
  return (
    <svg viewBox={`0 0 ${CELL} ${CELL}`} aria-hidden="true">
      <SvgMarks of={silenceMarks(silence, sentences)} />
    </svg>
  )
}
