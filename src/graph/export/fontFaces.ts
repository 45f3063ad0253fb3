import { FAMILIES } from '../../scene/marks/lettering.ts'
import type { Font, Mark } from '../../scene/marks/marks.ts'

/** A rule `@font-face` of the page. */
interface FontFaceRule {
  readonly family: string
  readonly isItalic: boolean
  /** The lightest and the heaviest weight that it has. */
  readonly weights: readonly [number, number]
  /** The first and the last code point of each range of its letters; all letters if it names none. */
  readonly ranges: readonly (readonly [number, number])[]
  /** The address of its file. */
  readonly url: string
  /** What the rule says besides its file. */
  readonly descriptors: string
}

const unquoted = (text: string) => text.trim().replaceAll(/^['"]|['"]$/g, '')

function rangesOf(text: string): FontFaceRule['ranges'] {
  return [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
}

/** Reads one rule of a style sheet at an address; `null` if it names no file. */
export function readFontFace(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>, base: string): FontFaceRule | null {
  const value = (name: string) => style.getPropertyValue(name).trim()
  const file = /url\(\s*(['"]?)([^'")]+)\1\s*\)/.exec(value('src'))?.[2]
  if (file === undefined) return null
  const [lightest = 400, heaviest = lightest] = value('font-weight')
    .split(/\s+/)
    .map((weight) => Number(weight) || 400)
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
  return {
    family: unquoted(value('font-family')),
    isItalic: value('font-style').startsWith('italic'),
    weights: [lightest, heaviest],
    ranges: rangesOf(value('unicode-range')),
    url: new URL(file, base).href,
    descriptors: kept.flatMap((name) => (value(name) === '' ? [] : [`${name}: ${value(name)};`])).join(' '),
  }
}

/** All rules of the page's style sheets. */
function pageFontFaces(): readonly FontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      return readFontFace(rule.style, sheet.href ?? document.baseURI) ?? []
    }),
  )
}

const distance = ({ weights: [from, to] }: FontFaceRule, weight: number) => Math.max(from - weight, weight - to, 0)

/** The rules by which a browser draws letters in a font: of each family the style and the weight that are nearest. */
function facesFor(font: Font, letters: ReadonlySet<string>, all: readonly FontFaceRule[]): readonly FontFaceRule[] {
  const missing = new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0))
  return FAMILIES[font.family].split(',').flatMap((name) => {
    const family = all.filter((face) => face.family === unquoted(name))
    const styled = family.filter(({ isItalic }) => isItalic === (font.italic ?? false))
    const candidates = styled.length > 0 ? styled : family
    const nearest = Math.min(...candidates.map((face) => distance(face, font.weight)))
    return candidates
      .filter((face) => distance(face, font.weight) === nearest)
      .filter(({ ranges }) => {
        const has = (code: number) => ranges.length === 0 || ranges.some(([from, to]) => code >= from && code <= to)
        const own = [...missing].filter(has)
        for (const code of own) missing.delete(code)
        return own.length > 0
      })
  })
}

/** The rules that the texts of a drawing need, each once. */
export function neededFaces(marks: readonly Mark[], all: readonly FontFaceRule[]): readonly FontFaceRule[] {
  const letters = new Map<string, { readonly font: Font; readonly letters: Set<string> }>()
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    const { family, weight, italic } = mark.font
    const key = [family, weight, italic].join(' ')
    const found = letters.get(key) ?? { font: mark.font, letters: new Set() }
    letters.set(key, found)
    for (const letter of mark.text) found.letters.add(letter)
  }
  return [...new Set([...letters.values()].flatMap((one) => facesFor(one.font, one.letters, all)))]
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}

/**
 * The `@font-face` rules of a drawing's texts, with the page's own subsets of the fonts inside.
 * @throws {Error} if a font cannot be fetched
 */
export async function embeddedFonts(marks: readonly Mark[], stop?: AbortSignal): Promise<string> {
  const rules = neededFaces(marks, pageFontFaces()).map(async ({ url, descriptors }) => {
    const response = await fetch(url, stop === undefined ? {} : { signal: stop })
    if (!response.ok) throw new Error(`The font ${url} cannot be fetched: ${response.status}`)
    const data = base64(new Uint8Array(await response.arrayBuffer()))
    return `@font-face { ${descriptors} src: url(data:font/woff2;base64,${data}) format('woff2'); }`
  })
  return (await Promise.all(rules)).join('\n')
}
