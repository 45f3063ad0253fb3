import { getDocument } from 'unpdf/pdfjs'
import { LARGEST_ARTICLE } from '../../../domain/text/largestArticle.ts'
import type { ArticleText, Fault } from '../articleText.ts'
import { pastedText } from '../articleText.ts'
import { withActualText } from './actualText.ts'
import { glyphsOf } from './glyphs.ts'
import { linesOf, type Line } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { repeatedLines } from './repeatedLines.ts'

/** What is no letter of its word: the font has no name for the glyph, or a program that has rewritten the file has lost it. */
const MISNAMED = new RegExp(
  [
    String.raw`[\p{L}\p{M}](?:[\p{Co}\ufffd]|(?![\n\t])\p{Cc})`,
    String.raw`(?:[\p{Co}\ufffd]|(?![\n\t])\p{Cc})[\p{L}\p{M}]`,
    String.raw`\p{Script=Arabic}[\u00c0-\u024f\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]`,
    String.raw`[\u00c0-\u024f\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Arabic}`,
  ].join('|'),
  'gu',
)
/** A sign between the letters of an Arabic word. A careless writer leaves out some spaces; a font without names has many of these. */
const SIGN_INSIDE = /\p{Script=Arabic}[!-&(-*<-@]+(?=\p{Script=Arabic})/gu
/** The largest share of words that are spoiled in one of these ways. */
const MOST_MISNAMED = 0.002
const MOST_SIGNS = 0.02
const LONGEST_TITLE = 300
/** Titles that programs give. */
const NO_TITLE = /^(?:untitled|microsoft word|about:blank)|\.\p{L}{2,5}$/iu

/** Is told each page that has been read. */
export type OnPage = (done: number, of: number) => void

/**
 * The text of a PDF in reading order, one paragraph a line, or the reason why there is none. Lines that are repeated on each page
 * are left out. Nothing in the file is run or fetched.
 */
export async function pdfText(bytes: Uint8Array, onPage?: OnPage): Promise<ArticleText | { readonly fault: Fault }> {
  provideTransfer(ArrayBuffer.prototype)
  const task = getDocument({
    data: withActualText(new Uint8Array(bytes)),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: false,
    // Pictures are not decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: Line[][] = []
    let hasPicture = false
    let size = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const drawn = await glyphsOf(page)
      hasPicture ||= drawn.hasPicture
      size += drawn.glyphs.length
      if (size > LARGEST_ARTICLE) return { fault: 'large' }
      pages.push(linesOf(drawn.glyphs))
      page.cleanup()
      onPage?.(number, document.numPages)
    }
    const repeated = repeatedLines(pages)
    const text = paragraphsOf(pages.flat().filter((line) => !repeated.has(line)))
    if (!/\p{L}/u.test(text)) return { fault: /[\p{Co}\ufffd]/u.test(text) ? 'unnamed' : hasPicture ? 'scan' : 'empty' }
    if (isMisnamed(text)) return { fault: 'unnamed' }
    const read = pastedText(text)
    if ('fault' in read) return read
    const title = titleOf((await document.getMetadata()).info)
    return title === undefined ? read : { ...read, title }
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged' }
  } finally {
    await task.destroy()
  }
}

/** Gives Node 20 and Safari before 17.4 the method with which pdf.js sends fonts. */
function provideTransfer(buffers: ArrayBuffer): void {
  if ('transferToFixedLength' in buffers) return
  const value = function (this: ArrayBuffer, length: number) {
    return this.slice(0, length)
  }
  Object.defineProperty(buffers, 'transferToFixedLength', { value, configurable: true, writable: true })
}

/** Whether the letters of a text are others than the page shows. */
function isMisnamed(text: string): boolean {
  const words = text.match(/\S+/g)?.length ?? 0
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / words
  return share(MISNAMED) > MOST_MISNAMED || share(SIGN_INSIDE) > MOST_SIGNS
}

/** The title in the properties of a file, unless a program has put it there. */
function titleOf(info: object): string | undefined {
  const title: unknown = Reflect.get(info, 'Title')
  if (typeof title !== 'string') return undefined
  const words = title.replace(/\s+/g, ' ').trim()
  return /\p{L}{2}/u.test(words) && words.length <= LONGEST_TITLE && !NO_TITLE.test(words) ? words : undefined
}
