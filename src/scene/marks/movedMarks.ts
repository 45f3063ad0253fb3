import type { Mark, Point } from './marks.ts'

/** Marks at another place. */
export function movedMarks(marks: readonly Mark[], by: Point): readonly Mark[] {
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y })
  return marks.map((mark) =>
    mark.kind === 'curve'
      ? { ...mark, from: moved(mark.from), control: moved(mark.control), to: moved(mark.to) }
      : { ...mark, at: moved(mark.at) },
  )
}
