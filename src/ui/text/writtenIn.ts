import { isRtl } from '../../scene/marks/lettering.ts'

/**
 * The attributes of an element for the verbatim text in it: its language and its direction. A browser that translates the page
 * leaves it alone, because a translated quote would not be what the article says.
 */
export const writtenIn = (language: string) =>
  ({ lang: language, dir: isRtl(language) ? 'rtl' : 'ltr', translate: 'no' }) as const
