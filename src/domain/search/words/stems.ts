import { ownValue } from '../../dataset/ownValue.ts'
import { withoutArticle } from './words.ts'

/** Irregular past forms, each with the stem that the rules give its present: "broke" is found as "break" is. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `became become, began begin, begun begin, bought buy, bring bring, broke break, broken break, brought bring, built build,
  came come, chose choose, chosen choose, dealt deal, drew draw, drawn draw, fell fall, fallen fall, felt feel,
  fought fight, flew fly, flown fly, gave give, given give, grew grow, grown grow, held hold, hid hide, kept keep,
  knew know, known know, laid lay, led lead, left leave, lost lose, made make, meant mean, met meet, overthrew overthrow,
  overthrown overthrow, paid pay, ran run, rose rise, risen rise, said say, sat sit, saw see, seen see, sent send,
  shook shake, shot shoot, shown show, sold sell, sought seek, spent spend, spoke speak, spoken speak, stole steal,
  stood stand, struck strike, stricken strike, taken take, taught teach, thought think, threw throw, thrown throw,
  told tell, took take, understood understand, went go, gone go, withdrew withdraw, withdrawn withdraw, won win,
  wrote write, written write`
    .split(/,\s*/)
    .map((pair) => pair.split(' ')),
)

const ENDINGS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/(?<=is)ations?$/, ''],
  [/ies$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<![su])s$/, ''],
  [/ied$/, 'y'],
  [/(?<=[a-z]{3})ed$/, ''],
  [/(?<=[a-z]{3})ing$/, ''],
]

const AMERICAN: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  defenses: 'defences',
  offense: 'offence',
  program: 'programme',
  programs: 'programmes',
  license: 'licence',
}

/** As the translations spell it: "modernise" for "modernize". */
const inBritishSpelling = (word: string): string =>
  ownValue(AMERICAN, word) ??
  word.replace(/(?<=[a-z]{3})iz(?=e[ds]?$|ing$|ations?$)/, 'is').replace(/(?<=[a-z]{2})or(?=s?$)/, 'our')

/** An English word without the endings of number, person and tense; the last letter of the stem may be missing. */
function stemOfLatin(word: string): string {
  const base = inBritishSpelling(ownValue(IRREGULAR, word) ?? word)
  const [ending, replacement] = ENDINGS.find(([one]) => one.test(base)) ?? []
  const stem = ending === undefined ? base : base.replace(ending, replacement ?? '')
  // "planning" and "plan", "strike" and "striking".
  return stem.replace(/([bdgklmnprtv])\1$/, '$1').replace(/e$/, '')
}

/** What may be written onto the end of an Arabic word: number, gender, person, and pronouns. */
const SUFFIX = /(?:هما|كما|تين|تان|يون|يين|يا|ون|ين|ان|ات|وا|ها|هم|هن|نا|يه|ه|ي|ت|ا)$/u

const LONG_SUFFIX = /(?:هما|كما|تين|تان|يون|يين|يا|ون|ين|ان|ات|وا|ها|هم|هن|نا|يه)$/u

function withoutSuffix(word: string, suffix: RegExp): string {
  const shorter = word.replace(suffix, '')
  return shorter.length >= 3 ? shorter : word
}

/** An Arabic word without article, prefix of the present, and two suffixes; at least three letters stay. */
function stemOfArabic(word: string): string {
  const bare = withoutArticle(word)
  const once = withoutSuffix(bare, SUFFIX)
  // After a single letter, another one is likely to belong to the stem.
  const stem = withoutSuffix(once, bare.length - once.length === 1 ? LONG_SUFFIX : SUFFIX)
  // «تتسلم» and «يتسلم» are the present of «تسلم».
  return stem.length > 3 ? stem.replace(/^(?:[يت]ت|[يت])(?=.{3})/u, '') : stem
}

const WEAK = /[اوي]/gu

/** The consonants of an Arabic stem, which nouns and verbs of one root share: «قطع» and «قطيعة». `null` for other words. */
export function rootOf(word: string): string | null {
  const stem = word < '\u0250' ? null : stemOf(word)
  // The eighth form has a ت after its first consonant: «تمتلك» for «تملك».
  const root = stem?.replace(WEAK, '').replace(/^(.)ت(?=..$)/u, '$1')
  return root !== undefined && root.length >= 3 ? root : null
}

/** What a folded word has in common with its other forms: "kills" and "killed", «تسلّح» and «يسلّح». `null` for a short word. */
export function stemOf(word: string): string | null {
  if (word.length < 3 || /\d/.test(word)) return null
  return word < '\u0250' ? stemOfLatin(word) : stemOfArabic(word)
}
