/** The details of a test that is left to `npm run test:wide` or `npm run test:again`. */
interface Wide {
  readonly tag?: '@wide' | '@again'
}

/**
 * For a test that sweeps over all there is, or tries a second way to what another test tries: `npm test` tries each behaviour
 * once, and continuous integration runs both.
 */
export const WIDE: Wide = { tag: '@wide' }

/** For a test that only repeats another one, in a language, theme or width that makes no difference to what it tries. */
export const wideIf = (isRepeat: boolean): Wide => (isRepeat ? WIDE : {})

/**
 * For a test of the wide run that is the same in another language or theme: one of them is tried there, the repeat only by
 * `npm run test:again`.
 */
export const onceIf = (isRepeat: boolean): Wide => (isRepeat ? { tag: '@again' } : WIDE)
