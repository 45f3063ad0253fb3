/** Work that can pause: it yields between its steps, and returns its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all steps of a work at once. */
export function finished<Result>(work: Steps<Result>): Result {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
