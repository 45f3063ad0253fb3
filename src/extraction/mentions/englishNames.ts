import {
  AGREEMENT_WORDS,
  NOT_ENGLISH_NAMES,
  ORGANISATION_WORDS,
  PLACE_NOUNS,
  PLACE_WORDS,
} from '../lexicon/functionWords.ts'
import type { Word } from '../tokens/words.ts'
import { idOfName, type Form, type Found } from './referent.ts'

const LINKS = new Set(['of', 'for', 'the', 'and', 'on', 'to', 'in', 'al', 'az', 'the'])
const BEFORE_PLACES = new Set(['in', 'near', 'at', 'from', 'outside', 'around', 'toward', 'towards', 'into'])
const SHIPS = new Set(['HMS', 'USS', 'FS', 'USNS'])
const UNIT = /^(?:Force|Brigade|Division|Battalion|Regiment|Squadron|Group|Unit|Fleet)$/
const ACRONYM = /^\p{Lu}{3,}$/u

/** Finds English names that no list has, by their capitals and by a word that says what they are. */
export function englishNames(words: readonly Word[], taken: (index: number) => boolean): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    if (taken(index) || !isCapital(words[index])) continue
    const last = runEnd(words, index, taken)
    const kind = kindOf(words, index, last)
    if (kind !== undefined) found.push(named(words, index, last, kind))
    index = last
  }
  return found
}

const isCapital = (word: Word | undefined) =>
  word?.script === 'latin' && /^\p{Lu}/u.test(word.key) && !NOT_ENGLISH_NAMES.has(word.key)

/** The last word of a name that begins here: capitals, and short words between two of them if an organisation is named. */
function runEnd(words: readonly Word[], first: number, taken: (index: number) => boolean): number {
  let last = first
  for (let at = first + 1; at < words.length && !taken(at); at++) {
    const word = words[at]
    if (word === undefined || !/^[ \u00a0\-’'&]+$/.test(word.before)) break
    if (isCapital(word) || isNumbered(word, words[at - 1])) last = at
    else if (!LINKS.has(word.key) || at > last + 2 || !hasKind(words, first, last)) break
  }
  return last
}

/** The number of a unit: "CTF 50", "Task Force 50". */
const isNumbered = (word: Word, previous: Word | undefined) =>
  word.script === 'number' &&
  /^\d{1,3}$/.test(word.key) &&
  (ACRONYM.test(previous?.key ?? '') || UNIT.test(previous?.key ?? ''))

const hasKind = (words: readonly Word[], first: number, last: number) =>
  words.slice(first, last + 1).some(({ key }) => ORGANISATION_WORDS.has(key) || AGREEMENT_WORDS.has(key))

function kindOf(words: readonly Word[], first: number, last: number): string | undefined {
  const run = words.slice(first, last + 1).map(({ key }) => key)
  const [head = ''] = run
  const end = run.at(-1) ?? ''
  if (SHIPS.has(head) && run.length > 1) return 'weapon'
  if (run.length > 1 && run.some((key) => AGREEMENT_WORDS.has(key))) return 'agreement'
  if (run.length > 1 && run.some((key) => ORGANISATION_WORDS.has(key))) return 'organisation'
  if (run.length > 1 && (PLACE_WORDS.has(end) || PLACE_WORDS.has(head))) return 'place'
  if (
    run.length <= 2 &&
    ACRONYM.test(head) &&
    (run.length === 1 || (/^\d/.test(end) && words[first]?.before.endsWith('(') !== true))
  )
    return 'organisation'
  const next = words[last + 1]
  if (next !== undefined && next.before === ' ' && PLACE_NOUNS.has(next.key)) return 'place'
  const previous = words[first - 1]
  const isPlaced =
    previous !== undefined && BEFORE_PLACES.has(previous.key.toLowerCase()) && words[first]?.before === ' '
  return isPlaced && run.length <= 3 ? 'place' : undefined
}

function named(words: readonly Word[], first: number, last: number, type: string): Found {
  const [from, to] = [words[first], words[last]]
  const name = words
    .slice(first, last + 1)
    .map(({ text, before }, at) => (at === 0 ? text : before + text))
    .join('')
  const form: Form = type === 'weapon' || type === 'agreement' ? type : 'capitalised'
  return {
    start: from?.start ?? 0,
    end: to?.end ?? 0,
    first,
    last,
    referent: { id: idOfName(name), type, labels: { en: name } },
    form,
  }
}
