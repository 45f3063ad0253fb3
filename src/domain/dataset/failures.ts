/** Thrown once a run has had more failed checks than anyone wants to know. */
export class TooManyFailures extends Error {}

let left = Infinity

/**
 * Runs a check of a shape, and ends it by `TooManyFailures` after so many failures. A hostile file has millions of them, and
 * their descriptions alone would fill the memory.
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
