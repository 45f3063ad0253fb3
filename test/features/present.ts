/** What a query has found. Throws where it found nothing, so that a test never goes on with something else. */
export function present<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('What the test is to work on is not on the page')
  return found
}
