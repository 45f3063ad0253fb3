import { graphemes } from '../../scene/page/paragraphs.ts'

/** A file name has at most this many letters of the title. */
const LONGEST = 60

/**
 * A file name from the picture's title. Letters and digits of any script are kept, what file systems refuse is left out, and
 * no letter is cut from its marks.
 * @param untitled the name of a picture without a title, in the user's language
 */
export function pngFileName(title: string, untitled: string, width: number, height: number): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    // The marks on a removed sign go with it, such as the variation selector of an emoji.
    .replace(/(?:[^\p{L}\p{M}\p{N}]\p{M}*)+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const cut = graphemes(slug, LONGEST).replace(/-+$/, '')
  return `${cut === '' ? untitled : cut}-${width}x${height}.png`
}
