/**
 * The details of a test that is left to `npm run test:wide` when it only repeats another one: in a language, theme or
 * width that makes no difference to what it tries.
 */
export const wideIf = (isRepeat: boolean): { tag?: '@wide' } => (isRepeat ? { tag: '@wide' } : {})
