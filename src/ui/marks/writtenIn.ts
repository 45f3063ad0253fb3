import { isRtl } from '../../scene/marks/lettering.ts'

/** What an element says of the text in it: its language, and the direction in which that is read. */
export const writtenIn = (language: string) => ({ lang: language, dir: isRtl(language) ? 'rtl' : 'ltr' }) as const
