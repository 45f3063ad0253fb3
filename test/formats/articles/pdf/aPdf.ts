/** A line of a page: what stands there from left to right, and where. */
export interface DrawnLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

const WIDTH = 500

/**
 * The bytes of a PDF whose only font gives each character a code of its own and a width of half its height, and names it as
 * `toUnicode` does.
 * @param picture whether each page is a picture as well
 */
export function aPdf(
  pages: readonly (readonly DrawnLine[])[],
  { picture = false, toUnicode = (letter: string) => letter } = {},
): Uint8Array<ArrayBuffer> {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const codeOf = (letter: string) => (letters.indexOf(letter) + 33).toString(16).padStart(2, '0')
  const names = letters.map((letter) => `<${codeOf(letter)}> <${utf16(toUnicode(letter))}>`)
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${names.length} beginbfchar ${names.join('\n')} endbfchar endcmap end`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 33/LastChar ${32 + letters.length}/Widths[${letters.map(() => WIDTH).join(' ')}]/ToUnicode 4 0 R>>`,
    stream('', map),
    stream('/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', ' '),
    ...pages.flatMap((lines, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${7 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 5 0 R>>>>>>`,
      stream(
        '',
        [
          ...(picture ? ['q 600 0 0 800 0 0 cm /I Do Q'] : []),
          ...lines.map(
            ({ text, x = 50, y, size = 10 }) =>
              `BT /F ${size} Tf ${x} ${y} Td <${[...text].map(codeOf).join('')}> Tj ET`,
          ),
        ].join('\n'),
      ),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (one) => one.charCodeAt(0))
}

const stream = (dictionary: string, content: string) =>
  `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`

const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
