import { withoutArticle } from './words.ts'

/**
 * The consonants of a name, so that it is found in any transliteration: غويتا, Goita and Ghoïta all give "GT".
 *
 * The classes are the letters of the BGN/PCGN 1956 and ALA-LC tables for Arabic, folded: what the tables tell apart by a dot
 * or a tail is one class (ت ط t, د ض ذ ظ d, س ص s, ه ح h, ك ق خ k), since newspapers leave the dots out. Long and short
 * vowels, ع and ء go; و and ي are consonants only where they begin a name. A letter that newspapers write in two ways has
 * both: ج as j and (in Egypt) g, ق as q and g, ث as th and s, and in Latin s as z too (Charles), g before e and i, x at the beginning.
 */
type Rule = readonly [letters: string, classes: string]

/** The longest letter groups first. `|` separates the classes that a letter may stand for; vowels have none. */
const LATIN: readonly Rule[] = [
  ['tch', 'C'],
  ['sch', 'C'],
  ['dj', 'J'],
  ['dh', 'D'],
  ['gh', 'G'],
  ['kh', 'K'],
  ['sh', 'C'],
  ['ch', 'C'],
  ['th', 'T'],
  ['ph', 'F'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['ce', 'S'],
  ['ci', 'S'],
  ['cy', 'S'],
  ['ge', 'G|J'],
  ['gi', 'G|J'],
  ['b', 'B'],
  ['p', 'B'],
  ['t', 'T'],
  ['d', 'D'],
  ['j', 'J'],
  ['g', 'G'],
  ['k', 'K'],
  ['q', 'K'],
  ['c', 'K'],
  ['h', 'H'],
  ['s', 'S|Z'],
  ['x', 'KS'],
  ['z', 'Z'],
  ['f', 'F'],
  ['v', 'F'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['r', 'R'],
]

const ARABIC: readonly Rule[] = [
  ['تش', 'C'],
  ['كس', 'KS'],
  ['ب', 'B'],
  ['ت', 'T'],
  ['ط', 'T'],
  ['ث', 'T|S'],
  ['د', 'D'],
  ['ض', 'D'],
  ['ذ', 'D'],
  ['ظ', 'D|Z'],
  ['ج', 'J|G'],
  ['غ', 'G'],
  ['ق', 'K|G'],
  ['ك', 'K'],
  ['خ', 'K'],
  ['ح', 'H'],
  ['ه', 'H'],
  ['س', 'S'],
  ['ص', 'S'],
  ['ش', 'C'],
  ['ز', 'Z'],
  ['ف', 'F'],
  ['ل', 'L'],
  ['م', 'M'],
  ['ن', 'N'],
  ['ر', 'R'],
]

/** Only at the beginning of a name. */
const FIRST: readonly Rule[] = [
  ['ou', 'W'],
  ['w', 'W'],
  ['y', 'Y'],
  ['x', 'C|KS|Z'],
  ['و', 'W'],
  ['ي', 'Y'],
]
const VOWEL = /^[aeiouy]/

/** The maximum number of keys for a name; further readings are ignored. */
const MOST = 8

const rulesOf = (rules: readonly Rule[]) => (rest: string) => rules.find(([letters]) => rest.startsWith(letters))
const latin = rulesOf(LATIN)
const arabic = rulesOf(ARABIC)
const initial = rulesOf(FIRST)

function ruleAt(word: string, at: number): Rule | undefined {
  const rest = word.slice(at)
  const begins = at === 0 ? initial(rest) : undefined
  // "Ouagadougou" begins with a w, "Oumar" with a vowel.
  if (begins !== undefined && (begins[0] !== 'ou' || VOWEL.test(rest.slice(2)))) return begins
  return rest < '\u0250' ? latin(rest) : arabic(rest)
}

/** Compares the vowels of two names with the same consonants. */
const VOWELS: Readonly<Record<string, string>> = {
  ا: 'a',
  a: 'a',
  و: 'u',
  w: 'u',
  o: 'u',
  u: 'u',
  ي: 'i',
  y: 'i',
  e: 'i',
  i: 'i',
}

/** The phonetic key of one reading of a name. */
export interface PhoneticKey {
  /** Its consonants. */
  readonly consonants: string
  /** Its consonants with the written vowels, to rank names with the same consonants. */
  readonly sounds: string
}

/** All readings of a folded word; none for a word with fewer than two consonants. */
export function phoneticKeysOf(word: string): readonly PhoneticKey[] {
  const name = withoutArticle(word)
  let readings: { consonants: string; sounds: string }[] = [{ consonants: '', sounds: '' }]
  for (let at = 0; at < name.length;) {
    const [letters, classes] = ruleAt(name, at) ?? [name[at] ?? '', '']
    at += letters.length
    // A final h is a ta marbuta, or silent.
    if (classes === '' || (classes === 'H' && at === name.length)) {
      const vowel = classes === 'H' ? 'a' : (VOWELS[letters] ?? '')
      for (const reading of readings) if (!reading.sounds.endsWith(vowel)) reading.sounds += vowel
      continue
    }
    const before = readings
    readings = classes
      .split('|')
      .flatMap((way) =>
        before.map(({ consonants, sounds }) => ({ consonants: consonants + way, sounds: sounds + way })),
      )
      .slice(0, MOST)
    // A doubled consonant is one.
    if (letters.length === 1) while (name[at] === letters) at += 1
  }
  return readings.filter(({ consonants }) => consonants.length >= 2)
}
