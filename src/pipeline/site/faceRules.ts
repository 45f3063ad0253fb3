/** A rule `@font-face` of the style sheet of fonts. */
export interface FaceRule {
  /** Its declarations other than the file and the letters. */
  readonly declarations: string
  readonly file: string
  /** The lightest and the heaviest weight that it is for. */
  readonly weights: readonly [number, number]
  /** The first and the last code point of each range of its letters. */
  readonly ranges: readonly (readonly [number, number])[]
}

/**
 * Reads the rules of a style sheet that holds nothing else.
 * @throws {Error} if a rule names no file or no letters
 */
export function readFaceRules(css: string): readonly FaceRule[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const file = /url\('([^']+)'\)/.exec(body)?.[1]
    const ranges = [...body.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    )
    if (file === undefined || ranges.length === 0) throw new Error(`A font without a file or letters: ${body}`)
    const declarations = body
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^(src|unicode-range)\s*:/.test(line))
    const [, from = '400', to = from] = /font-weight:\s*(\d+)(?:\s+(\d+))?/.exec(body) ?? []
    return { declarations: declarations.join('; '), file, weights: [Number(from), Number(to)], ranges }
  })
}

/** A rule in CSS. */
export const writeFaceRule = ({ declarations, file, ranges }: FaceRule) =>
  `@font-face { ${declarations}; src: url('${file}') format('woff2'); unicode-range: ${unicodeRange(ranges)}; }`

const hex = (code: number) => code.toString(16).toUpperCase()

const unicodeRange = (ranges: FaceRule['ranges']) =>
  ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ')

/** Cuts ranges in two: what is among some code points, neighbours joined, and the rest. */
export function divideRanges(
  ranges: FaceRule['ranges'],
  codes: ReadonlySet<number>,
): { readonly among: FaceRule['ranges']; readonly rest: FaceRule['ranges'] } {
  const among: [number, number][] = []
  const rest: [number, number][] = []
  for (const [from, to] of ranges) {
    let last: [number, number][] | null = null
    for (let code = from; code <= to; code += 1) {
      const own = codes.has(code) ? among : rest
      const open = own.at(-1)
      if (own === last && open !== undefined) open[1] = code
      else own.push([code, code])
      last = own
    }
  }
  return { among, rest }
}
