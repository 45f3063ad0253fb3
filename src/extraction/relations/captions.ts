import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Stated } from './stated.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const
/** What stands between the two whom a picture shows. */
const BESIDE =
  /^(?:مع|يصافح|تصافح|مصافحا|يستقبل|تستقبل|الى جانب|لدى استقباله|لدى استقبالها|خلال استقباله|خلال استقبالها|خلال لقائه|خلال لقائها|مستقبلا|with|alongside|shakes hands with|shaking hands with|greets|welcomes)$/u

/** «الرئيس … مع نظيره …»، "President X with Chancellor Y": the caption of a picture begins with a person, and the other follows. */
export function captions(sentence: ReadSentence): Stated[] {
  const [one, two] = sentence.outer
  if (one?.referent.type !== 'person' || two?.referent.type !== 'person') return []
  const { words } = sentence
  const start = one.from ?? one.first
  const from = two.from ?? two.first
  const between = words.slice(one.last + 1, from)
  const [first, last] = [between[0], between.at(-1)]
  const isFirst = start === 0 || (start === 1 && words[0]?.key === 'The')
  if (!isFirst || first === undefined || last === undefined) return []
  if (!BESIDE.test(between.map(({ key }) => key).join(' ')) || between.some(({ before }) => before !== ' ')) return []
  const trigger = { start: first.start, end: last.end }
  return [{ type: 'appears-with', source: one, target: two, trigger, reading: ASSERTED, sentence }]
}
