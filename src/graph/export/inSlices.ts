/** For how long a slice lasts, in milliseconds: longer, and the browser would not react to the user in between. */
const SLICE_MS = 40

interface Watch<Step> {
  /** Called at the end of a slice, with what its last step yielded. */
  readonly onSlice?: (step: Step) => void
  readonly stop?: AbortSignal | undefined
}

/**
 * Does a work in slices, between which the browser shows what has changed and takes the user's input.
 * @throws the reason of `stop`, if it is aborted; the work can be gone on with
 */
export async function inSlices<Step, Result>(
  work: Iterator<Step, Result, undefined>,
  { onSlice, stop }: Watch<Step> = {},
): Promise<Result> {
  let since = performance.now()
  let step = work.next()
  while (step.done !== true) {
    if (performance.now() - since >= SLICE_MS) {
      onSlice?.(step.value)
      await new Promise((resolve) => setTimeout(resolve))
      stop?.throwIfAborted()
      since = performance.now()
    }
    step = work.next()
  }
  return step.value
}
