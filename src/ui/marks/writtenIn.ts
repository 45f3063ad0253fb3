import { isRtl } from '../../scene/marks/lettering.ts'

/** The attributes of an element for the text in it: its language and its direction. */
export const writtenIn = (language: string) => ({ lang: language, dir: isRtl(language) ? 'rtl' : 'ltr' }) as const
