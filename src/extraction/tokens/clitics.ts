import type { Word } from './words.ts'

/** One way to read an Arabic word: what is left without the particles written onto its front. */
export interface Reading {
  readonly key: string
  /** The number of UTF-16 code units before the rest, in the text as it stands. */
  readonly skipped: number
  /** The particles: a conjunction, a preposition, or both. */
  readonly clitics: string
}

const CONJUNCTION = /^[وف]/
const PREPOSITION = /^[بكل]/
const MARKS = /^[\p{M}\u0640]*/u

/**
 * All ways to read a word, the whole word first. None is right by itself: a reading counts only if a lexicon knows the rest.
 * The article is written as one lam after the preposition li-, so that reading keeps the whole word after the conjunction.
 */
export function readingsOf(word: Word): readonly Reading[] {
  const whole: Reading = { key: word.key, skipped: 0, clitics: '' }
  if (word.script !== 'arabic') return [whole]
  const readings = [whole]
  for (const base of CONJUNCTION.test(word.key) && word.key.length > 3 ? [whole, without(word, whole)] : [whole]) {
    if (base !== whole) readings.push(base)
    if (!PREPOSITION.test(base.key) || base.key.length < 4) continue
    if (base.key.startsWith('لل')) {
      readings.push({ key: `ال${base.key.slice(2)}`, skipped: base.skipped, clitics: `${base.clitics}ل` })
    } else readings.push(without(word, base))
  }
  return readings
}

function without(word: Word, reading: Reading): Reading {
  const rest = word.text.slice(reading.skipped + 1)
  const skipped = reading.skipped + 1 + (MARKS.exec(rest)?.[0].length ?? 0)
  return { key: reading.key.slice(1), skipped, clitics: reading.clitics + reading.key.charAt(0) }
}
