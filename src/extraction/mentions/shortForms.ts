import { NOT_ENGLISH_NAMES } from '../lexicon/functionWords.ts'
import type { Word } from '../tokens/words.ts'
import type { ReadSentence } from './readSentence.ts'
import type { Found, Referent } from './referent.ts'

/**
 * Finds people by their last names or by their offices alone («الوزير», "the minister"), if the article names them in full elsewhere.
 * Returns the new mentions of each sentence.
 */
export function shortForms(sentences: readonly ReadSentence[]): Found[][] {
  const known = surnames(sentences)
  const offices = officesAlone(sentences)
  if (known.size === 0) return sentences.map(() => [])
  return sentences.map(({ words, outer }) =>
    words.flatMap((word, index): Found[] => {
      const office = officeAt(words, index, offices)
      if (office !== undefined && !outer.some((one) => (one.from ?? one.first) <= office.last && index <= one.last))
        return [office]
      const { key, skipped } = reading(word, known)
      const referent = known.get(key)
      if (referent === undefined || referent === null) return []
      if (outer.some(({ first, last }) => first <= index && index <= last)) return []
      return [
        {
          start: word.start + skipped,
          end: word.end,
          first: index,
          last: index,
          referent,
          form: 'short',
          isShort: true,
        },
      ]
    }),
  )
}

/** Gives people who are named by a title and a last name the person whom the article names in full: "Mr Kovac", "Anna Kovac". */
export function withFullNames(sentences: readonly ReadSentence[]): ReadSentence[] {
  const known = surnames(sentences)
  return sentences.map((sentence) => {
    const replaced = <T extends Found>(one: T): T => {
      const isAlone = one.form === 'person' && one.first === one.last
      const full = isAlone ? known.get(sentence.words[one.last]?.key ?? '') : undefined
      return full === undefined || full === null ? one : { ...one, referent: full }
    }
    if (!sentence.people.some((one) => replaced(one) !== one)) return sentence
    const people = sentence.people.map(replaced)
    // The same objects everywhere, because they are compared.
    const now = (one: Found): Found => people[sentence.people.findIndex((old) => old === one)] ?? one
    return { ...sentence, people, names: sentence.names.map(now), outer: sentence.outer.map(now) }
  })
}

/** Last names with the one person who bears each; `null` where two do. */
function surnames(sentences: readonly ReadSentence[]): Map<string, Referent | null> {
  const known = new Map<string, Referent | null>()
  for (const { people, words } of sentences) {
    for (const { first, last, referent, form } of people) {
      if (form !== 'person') continue
      const word = words[last]
      if (first === last || word === undefined || word.key.length < 3 || NOT_ENGLISH_NAMES.has(word.key)) continue
      const other = known.get(word.key)
      known.set(word.key, other === undefined || other?.id === referent.id ? referent : null)
    }
  }
  return known
}

/** The word, or what is left without the conjunction, if that is a known last name. */
function reading(word: Word, known: ReadonlyMap<string, Referent | null>): { key: string; skipped: number } {
  const rest = word.key.slice(1)
  if (!known.has(word.key) && word.script === 'arabic' && /^[وفبكل]/u.test(word.key) && known.has(rest))
    return { key: rest, skipped: 1 }
  return { key: word.key, skipped: 0 }
}

/** The words of an office, in lower case, with the one person of the article who holds such an office; `null` where two do. */
function officesAlone(sentences: readonly ReadSentence[]): Map<string, Referent | null> {
  const offices = new Map<string, Referent | null>()
  for (const { people, words } of sentences) {
    for (const { title, office, referent, isFormer } of people) {
      if (title === undefined || office === undefined || isFormer === true) continue
      const keys = words
        .filter(({ start, end }) => title.start <= start && end <= title.end)
        .map(({ key }) => key.toLowerCase())
      const [head = ''] = keys
      // «وزير الخارجية» is «الوزير» afterwards; "Foreign Minister" is "the minister".
      const isArabic = /\p{Script=Arabic}/u.test(head)
      const short = isArabic ? `ال${head.replace(/^(?:لل|[وفبكل]?ال|[ل](?=ل))/u, '')}` : (keys.at(-1) ?? '')
      for (const alone of new Set(isArabic ? [short] : [keys.join(' '), short])) {
        if (alone.length < 4 || NOT_OFFICES.has(alone)) continue
        const other = offices.get(alone)
        offices.set(alone, other === undefined || other?.id === referent.id ? referent : null)
      }
    }
  }
  return offices
}

/** Titles that many bear at once, so that they name nobody alone. */
const NOT_OFFICES = new Set(['general', 'secretary', 'mr', 'السيد', 'الشيخ', 'المدير', 'الامير', 'الكاتب', 'الخبير'])

function officeAt(
  words: readonly Word[],
  index: number,
  offices: ReadonlyMap<string, Referent | null>,
): Found | undefined {
  const word = words[index]
  if (word === undefined) return undefined
  const isArabic = word.script === 'arabic'
  if (!isArabic && words[index - 1]?.key.toLowerCase() !== 'the') return undefined
  for (const length of isArabic ? [1] : [3, 2, 1]) {
    const last = words[index + length - 1]
    const next = words[index + length]
    if (last === undefined) continue
    const { key, skipped } = isArabic
      ? ofArticle(word)
      : {
          key: words
            .slice(index, index + length)
            .map((one) => one.key.toLowerCase())
            .join(' '),
          skipped: 0,
        }
    const referent = offices.get(key)
    if (referent === undefined || referent === null) continue
    // "The minister of …" and "the foreign minister, X" name somebody themselves.
    if (
      next !== undefined &&
      (next.key === 'of' || /^\p{Lu}/u.test(next.key) || (isArabic && next.key.startsWith('ال') && next.before === ' '))
    )
      return undefined
    return {
      start: word.start + skipped,
      end: last.end,
      first: index,
      last: index + length - 1,
      referent,
      form: 'short',
      isShort: true,
    }
  }
  return undefined
}

/** The word without a conjunction or a preposition before its article. */
function ofArticle({ key }: Word): { key: string; skipped: number } {
  const clitic = /^[وف]?[بك]?(?=ال)/u.exec(key)?.[0] ?? ''
  return { key: key.slice(clitic.length), skipped: clitic.length }
}
