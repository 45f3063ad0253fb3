/** The details of a test that is left to `npm run test:wide`. */
interface Wide {
  readonly tag?: '@wide'
}

/**
 * For a test that sweeps over all there is, or tries a second way to what another test tries: `npm test` tries each behaviour
 * once, and continuous integration runs both.
 */
export const WIDE: Wide = { tag: '@wide' }

/** For a test that only repeats another one, in a language, theme or width that makes no difference to what it tries. */
export const wideIf = (isRepeat: boolean): Wide => (isRepeat ? WIDE : {})
