import { strToU8, zipSync } from 'fflate'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * The bytes of a Word document (ECMA-376) of paragraphs, each a list of runs.
 * @param title what its properties call it
 */
export function aWordFile(paragraphs: readonly (readonly string[])[], title?: string): Uint8Array<ArrayBuffer> {
  const body = paragraphs
    .map((runs) => {
      const words = runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`)
      return `<w:p><w:pPr><w:bidi/></w:pPr>${words.join('')}</w:p>`
    })
    .join('')
  const properties = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...(title === undefined ? {} : { 'docProps/core.xml': strToU8(properties) }),
  })
}
