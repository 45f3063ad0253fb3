/** A file name that says what the picture is: letters of any script kept, what file systems refuse left out. */
export function pngFileName(title: string, width: number, height: number): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `sanad-${slug === '' ? 'graph' : slug}-${width}x${height}.png`
}
