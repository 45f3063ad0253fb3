import type { ReadSentence } from './readSentence.ts'
import type { Found, Pair } from './referent.ts'

const PAIR_AR = /^[وفبلك]?(?:ال|لل)(?:بلدان|بلدين|دولتان|دولتين|جانبان|جانبين)$/u
const BACK = 2

/** Finds words for two states in each sentence, where the text before has named exactly two in one place. */
export function withPairs(sentences: readonly ReadSentence[]): ReadSentence[] {
  return sentences.map((sentence, index) => {
    const pairs = sentence.words.flatMap((_, at): Pair[] => {
      const length = pairAt(sentence, at)
      const states = length === 0 ? undefined : statesBefore(sentences, index, at)
      return states === undefined ? [] : [pairOf(sentence, at, at + length - 1, states)]
    })
    return pairs.length === 0 ? sentence : { ...sentence, pairs }
  })
}

/** How many words at a place mean two states; 0 for none. */
function pairAt({ words, outer }: ReadSentence, at: number): number {
  const word = words[at]
  if (word === undefined || outer.some(({ first, last }) => first <= at && at <= last)) return 0
  // «البلدان النامية»: a plural of many.
  if (PAIR_AR.test(word.key))
    return words[at + 1]?.key.startsWith('ال') === true && words[at + 1]?.before === ' ' ? 0 : 1
  const isTwo =
    /^(?:two|2)$/.test(words[at + 1]?.key ?? '') &&
    /^(?:countries|states|sides|nations)$/.test(words[at + 2]?.key ?? '')
  return /^(?:[Tt]he|our|their)$/.test(word.key) && isTwo ? 3 : 0
}

/** The two states that the sentence has named before, or else the nearest of the sentences before that names any; none if not two. */
function statesBefore(
  sentences: readonly ReadSentence[],
  index: number,
  at: number,
): readonly [Found, Found] | undefined {
  for (let back = 0; back <= BACK; back++) {
    const sentence = sentences[index - back]
    if (sentence === undefined) return undefined
    const states = new Map<string, Found>()
    const holders = sentence.people.flatMap(({ state }) => state ?? [])
    for (const one of [...sentence.names, ...sentence.outer, ...holders]) {
      if (one.referent.type === 'country' && (back > 0 || one.last < at) && !states.has(one.referent.id))
        states.set(one.referent.id, one)
    }
    const [one, two, three] = [...states.values()].toSorted((a, b) => a.start - b.start)
    if (one !== undefined && two !== undefined && three === undefined) return [one, two]
    if (states.size > 2 || (states.size === 1 && back > 0)) return undefined
  }
  return undefined
}

function pairOf({ words }: ReadSentence, first: number, last: number, states: readonly [Found, Found]): Pair {
  const [from, to] = [words[first], words[last]]
  const skipped = /^[وفبك](?=ال)/u.exec(from?.key ?? '')?.[0].length ?? 0
  const span = { start: (from?.start ?? 0) + skipped, end: to?.end ?? 0, first, last }
  const marked = ({ referent }: Found): Found => ({ ...span, referent, form: 'pronoun', isImplied: true })
  return { first, last, both: [marked(states[0]), marked(states[1])] }
}
