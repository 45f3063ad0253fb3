/** A file name from the picture's title. Letters of any script are kept, characters that file systems refuse are removed. */
export function pngFileName(title: string, width: number, height: number): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    // The marks on a removed sign go with it, such as the variation selector of an emoji.
    .replace(/(?:[^\p{L}\p{M}\p{N}]\p{M}*)+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^((?:.\p{M}*){60}).*$/su, '$1')
  return `sanad-${slug === '' ? 'graph' : slug}-${width}x${height}.png`
}
