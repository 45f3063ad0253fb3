/** Thrown when a run has reached its maximum number of failed checks. */
export class TooManyFailures extends Error {}

let left = Infinity

/**
 * Runs a check of a shape, and ends it with `TooManyFailures` after a number of failures. A hostile file could have millions,
 * and their descriptions alone would fill the memory.
 */
export function withFailuresUpTo<Result>(most: number, run: () => Result): Result {
  left = most
  try {
    return run()
  } finally {
    left = Infinity
  }
}

/** To be called for every failed check. */
export function countFailure(): void {
  left -= 1
  if (left < 0) throw new TooManyFailures()
}
