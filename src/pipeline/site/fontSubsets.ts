import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { LANGUAGES } from '../../domain/language/languages.ts'
import type { FaceRule } from './faceRules.ts'
import { divideRanges, readFaceRules, writeFaceRule } from './faceRules.ts'

const { resolve } = createRequire(import.meta.url)

/** The style sheet that holds the fonts and nothing else. */
const SHEET = 'src/app/shell/fonts.css'

const DATASET = 'public/datasets/alliances.json'

/** Making the subsets takes seconds, so they outlive the build. */
const FOLDER = '.cache/fonts'

/** The features of OpenType that browsers apply unasked, and figures of equal width. */
const FEATURES = `
  ccmp locl rlig rclt rvrn calt liga clig kern curs mark mkmk abvm blwm
  isol init medi fina mset ltra ltrm rtla rtlm tnum
`
  .trim()
  .split(/\s+/)

/** Characters that are not seen: no other file is to be fetched for one of them. */
const UNSEEN = [[0x20], [0xa0], [0xad], [0x20_00, 0x20_0f], [0x20_28, 0x20_2f], [0x20_60], [0x20_66, 0x20_69]].flatMap(
  ([from = 0, to = from]) => codesBetween(from, to),
)

function codesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** What stands in the files of messages and data, but seldom in a text: signs of TypeScript and JSON. */
const SYNTAX = /[{}[\]<>=_\\`~|^$#@*\s]/

/** The code points of everything that the app says in any language, and of the published dataset. */
function usedCodes(): ReadonlySet<number> {
  const messages = LANGUAGES.flatMap((language) => {
    const folder = join('src/i18n', language)
    return readdirSync(folder).map((file) => join(folder, file))
  })
  const letters = new Set([DATASET, ...messages].flatMap((file) => [...new Set(readFileSync(file, 'utf8'))]))
  const seen = [...letters].filter((letter) => !SYNTAX.test(letter)).map((letter) => letter.codePointAt(0) ?? 0)
  return new Set([...UNSEEN, ...seen])
}

/**
 * Makes the part of a font that has some code points, as a file; that of an earlier build if it is the same.
 * @param weights the lightest and the heaviest weight that a variable font keeps
 */
async function subsetFile(source: string, codes: readonly number[], weights: FaceRule['weights']): Promise<string> {
  const bytes = readFileSync(source)
  const font = create(bytes)
  const [min, max] = weights
  const isVariable = 'variationAxes' in font && 'wght' in font.variationAxes
  const options = {
    targetFormat: 'woff2' as const,
    keepFeatures: FEATURES,
    ...(isVariable && { variationAxes: { wght: { min, max } } }),
  }
  const key = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([options, codes]))
    .digest('hex')
    .slice(0, 16)
  // One font can be divided several times, and the first letter tells its parts apart.
  const file = join(FOLDER, key, `${basename(source, '.woff2')}-u${codes[0]?.toString(16)}.woff2`)
  if (existsSync(file)) return file
  const subset = await subsetFont(bytes, String.fromCodePoint(...codes), options)
  mkdirSync(dirname(file), { recursive: true })
  // Builds run side by side: none may read what another has written half.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, subset)
  renameSync(unfinished, file)
  return file
}

/** The rule of a font as two: the letters that are used, in a file of their own, and all others. */
async function divideRule(rule: FaceRule, used: ReadonlySet<number>): Promise<readonly FaceRule[]> {
  const { among, rest } = divideRanges(rule.ranges, used)
  if (among.length === 0) return [rule]
  const codes = among.flatMap(([from, to]) => codesBetween(from, to))
  const file = relative(dirname(SHEET), await subsetFile(resolve(rule.file), codes, rule.weights))
  return [{ ...rule, file, ranges: among }, ...(rest.length === 0 ? [] : [{ ...rule, ranges: rest }])]
}

/** The style sheet of fonts with each rule divided. */
export async function withSubsets(css: string): Promise<string> {
  const used = usedCodes()
  const divided = await Promise.all(readFaceRules(css).map((rule) => divideRule(rule, used)))
  return divided.flat().map(writeFaceRule).join('\n')
}

/**
 * Divides each font of the page in two: the letters that the app and the published dataset use, and the rest, which a browser
 * fetches only for a text that has one of them. An Arabic word is thus nearly always drawn from one file, so that its letters join.
 */
export function fontSubsets(): Plugin {
  return {
    name: 'sanad-font-subsets',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(`/${SHEET}`) ? withSubsets(code) : undefined),
  }
}
