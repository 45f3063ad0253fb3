import { ownValue } from '../../../domain/dataset/ownValue.ts'
import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Stated } from '../stated.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const
/** Nouns that tell what one is to the other, with the type of the relation. */
const KINDS: Readonly<Record<string, string>> = {
  affiliate: 'affiliated-with',
  offshoot: 'affiliated-with',
  franchise: 'affiliated-with',
  proxy: 'affiliated-with',
  branch: 'part-of',
  wing: 'part-of',
  faction: 'part-of',
  ally: 'allied-with',
}
const QUALIFIES = /^(?:an?|the|local|close|closest|key|main|regional|armed|military|political|longtime|staunch|'s)$/

/** "Al-Shabaab, an al-Qaida affiliate", "Hezbollah is Iran's proxy": what a name is to the name in its apposition or predicate. */
export function kinds(sentence: ReadSentence): Stated[] {
  const { outer, words } = sentence
  return outer.flatMap((one, index): Stated[] => {
    const whole = outer[index + 1]
    if (whole === undefined || one.form === 'adjective') return []
    const gap = words.slice(one.last + 1, whole.first)
    const isApposed = words[one.last + 1]?.before === ', ' && gap.every(({ key }) => QUALIFIES.test(key))
    const isPredicate =
      /^(?:is|was|remains)$/.test(gap[0]?.key ?? '') && gap.slice(1).every(({ key }) => QUALIFIES.test(key))
    if (!isApposed && !isPredicate) return []
    for (let at = whole.last + 1; at <= whole.last + 3; at++) {
      const word = words[at]
      if (word === undefined || !/^ ?$/.test(word.before)) return []
      const type = ownValue(KINDS, word.key)
      if (type !== undefined)
        return [
          {
            type,
            source: one,
            target: whole,
            trigger: { start: word.start, end: word.end },
            reading: ASSERTED,
            sentence,
          },
        ]
      if (!QUALIFIES.test(word.key)) return []
    }
    return []
  })
}
