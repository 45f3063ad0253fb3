import type { Size } from '../../scene/page/format.ts'
import { graphemes } from '../../scene/page/paragraphs.ts'
import type { PictureFile } from './choice.ts'

/** A file name has at most this many letters of the title. */
const LONGEST = 60

/**
 * A file name from the picture's title. Letters and digits of any script are kept, what file systems refuse is left out, and
 * no letter is cut from its marks.
 * @param untitled the name of a picture without a title, in the user's language
 */
export const pictureName = (title: string, untitled: string, { width, height }: Size, file: PictureFile): string =>
  `${fileStem(title) || untitled}-${width}x${height}.${file}`

/** A title as a part of a file name; empty if nothing of it can be kept. */
export function fileStem(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    // The marks on a removed sign go with it, such as the variation selector of an emoji.
    .replace(/(?:[^\p{L}\p{M}\p{N}]\p{M}*)+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return graphemes(slug, LONGEST).replace(/-+$/, '')
}
