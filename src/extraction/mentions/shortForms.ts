import { NOT_ENGLISH_NAMES } from '../lexicon/functionWords.ts'
import type { Word } from '../tokens/words.ts'
import type { ReadSentence } from './readSentence.ts'
import type { Found, Referent } from './referent.ts'

/** Finds people by their last names, if the article names them in full elsewhere. Returns the new mentions of each sentence. */
export function shortForms(sentences: readonly ReadSentence[]): Found[][] {
  const known = surnames(sentences)
  if (known.size === 0) return sentences.map(() => [])
  return sentences.map(({ words, outer }) =>
    words.flatMap((word, index): Found[] => {
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

/** Last names with the one person who bears each; `null` where two do. */
function surnames(sentences: readonly ReadSentence[]): Map<string, Referent | null> {
  const known = new Map<string, Referent | null>()
  for (const { people, words } of sentences) {
    for (const { first, last, referent } of people) {
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
