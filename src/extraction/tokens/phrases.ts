import { readingsOf } from './clitics.ts'
import type { Word } from './words.ts'

/** A phrase that stands at a word. */
export interface PhraseMatch<T> {
  readonly value: T
  /** How many words it has. */
  readonly length: number
  /** Code units of the first word that are particles and do not belong to the phrase. */
  readonly skipped: number
  readonly clitics: string
}

interface Phrase<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** Within a phrase, words are joined by a space, a hyphen or an apostrophe. */
const JOINT = /^(?:[ \u00a0]|[-\u2010\u2011'’.‘]|&|\. )$/

/** Phrases by the key of their first word. Equal keys only: nothing is matched by likeness. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>()

  add(keys: readonly string[], value: T): void {
    const [first] = keys
    if (first === undefined) return
    const list = this.#byFirst.get(first) ?? []
    list.push({ keys, value })
    list.sort((a, b) => b.keys.length - a.keys.length)
    this.#byFirst.set(first, list)
  }

  /** The phrases that begin at a word, longest first; of Arabic words, with any particles written onto them. */
  matchesAt(words: readonly Word[], index: number): PhraseMatch<T>[] {
    const word = words[index]
    if (word === undefined) return []
    const matches: PhraseMatch<T>[] = []
    const readings = readingsOf(word)
    // A capital at the start of a sentence may be no name's.
    const first =
      index === 0 && word.script === 'latin' ? [{ key: word.key.toLowerCase(), skipped: 0, clitics: '' }] : []
    for (const { key, skipped, clitics } of [...readings, ...first.filter((one) => one.key !== word.key)]) {
      for (const { keys, value } of this.#byFirst.get(key) ?? []) {
        if (keys.every((one, at) => at === 0 || follows(words[index + at], one)))
          matches.push({ value, length: keys.length, skipped, clitics })
      }
    }
    return matches.sort((a, b) => b.length - a.length)
  }
}

const follows = (word: Word | undefined, key: string) =>
  word !== undefined && word.key === key && (JOINT.test(word.before) || (key === "'s" && word.before === ''))
