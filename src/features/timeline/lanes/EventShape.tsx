import { eventShape } from '../../../scene/timeline/eventMarks.ts'
import { SvgMarks } from '../../../ui/symbols/SvgMarks.tsx'

interface Props extends Omit<Parameters<typeof eventShape>[0], 'at'> {
  readonly x: number
  readonly y: number
}

/** The mark of one sentence. Its form is the stance. */
export function EventShape({ x, y, ...shape }: Props) {
  return <SvgMarks of={eventShape({ ...shape, at: { x, y } })} />
}
