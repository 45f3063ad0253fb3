import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import { coordinated } from './neighbours.ts'
import type { Stated } from './stated.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const

/** Participles that a hyphen joins to the doer, and whether the doer is the target of the type. */
const COMPOUNDS: Readonly<Record<string, readonly [type: string, isTurned: boolean]>> = {
  backed: ['supports', false],
  supported: ['supports', false],
  led: ['leads', false],
  allied: ['allied-with', false],
  aligned: ['affiliated-with', true],
  linked: ['affiliated-with', true],
  affiliated: ['affiliated-with', true],
}

/** "the counter-ISIL coalition", "anti-Houthi forces": whom a group or a body is against. */
export function opponents({ outer, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, words, ...rest }
  return outer.flatMap((one, index): Stated[] => {
    const [prefix, next] = [words[one.first - 1], outer[index + 1]]
    if (prefix === undefined || next === undefined || next.first - one.last > 2) return []
    if (!/^(?:anti|counter|Anti|Counter)$/.test(prefix.key) || !/^[-‑]$/.test(words[one.first]?.before ?? '')) return []
    if (words.slice(one.last + 1, next.first + 1).some(({ before }) => before !== ' ')) return []
    const type = one.referent.type === 'armed-group' ? 'fights' : 'opposes'
    return [{ type, source: next, target: one, trigger: prefix, reading: ASSERTED, sentence }]
  })
}

/** "the international coalition against ISIL" */
export function coalitions({ outer, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, words, ...rest }
  return outer.flatMap((one, index): Stated[] => {
    const [against, next] = [words[one.last + 1], outer[index + 1]]
    if (against === undefined || next === undefined || !/^(?:against|ضد)$/u.test(against.key)) return []
    const isAlliance = /^(?:[Cc]oalition|[Aa]lliance|(?:ال)?تحالف|الدولي|العربي)$/u.test(words[one.last]?.key ?? '')
    const from = words[one.last + 2]?.key === 'the' ? one.last + 3 : one.last + 2
    if (!isAlliance || one.referent.type !== 'organisation' || (next.from ?? next.first) !== from) return []
    const type = next.referent.type === 'armed-group' ? 'fights' : 'opposes'
    return [{ type, source: one, target: next, trigger: against, reading: ASSERTED, sentence }]
  })
}

/** "the U.S.-led coalition", "al-Qaida-linked militants" */
export function compounds({ outer, words, ...rest }: ReadSentence): Stated[] {
  const sentence = { outer, words, ...rest }
  return outer.flatMap((one, index): Stated[] => {
    const [participle, next] = [words[one.last + 1], outer[index + 1]]
    const compound = ownValue(COMPOUNDS, participle?.key ?? '')
    if (participle === undefined || compound === undefined || !/^[-‑]$/.test(participle.before)) return []
    if (next === undefined || next.first - one.last > 4) return []
    if (words.slice(one.last + 2, next.first + 1).some(({ before }) => before !== ' ')) return []
    const [type, isTurned] = compound
    // "Iranian-backed militias attacked Norway": another word is the noun.
    if (words.slice(one.last + 2, next.first).some(({ key }) => key.endsWith('ed'))) return []
    const [source, target] = isTurned ? [next, one] : [one, next]
    return [{ type, source, target, trigger: participle, reading: ASSERTED, sentence }]
  })
}

const MEMBERS = /^(?:members|nations|partners|countries|states|which|that|have|has|currently)$/
const INCLUDE = /^(?:includes?|included|including|comprises?|comprised)$/

/** "The coalition includes Norway, Kenya and Chile": the members of an alliance or a group, by a list of at least two. */
export function memberLists(sentence: ReadSentence): Stated[] {
  const { outer, words } = sentence
  return words.flatMap((word, at): Stated[] => {
    if (!INCLUDE.test(word.key)) return []
    const whole = outer.findLast(({ last, referent }) => last < at && /^(?:organisation|group)$/.test(referent.type))
    const first = outer.find((one) => one.first > at)
    if (whole === undefined || first === undefined || first.referent.type !== 'country') return []
    const [before, after] = [words.slice(whole.last + 1, at), words.slice(at + 1, first.first)]
    // "Coalition nations which have … include": a clause about the members may stand between.
    const isClause =
      /^(?:which|that|\p{Ll}+ing)$/u.test(before[1]?.key ?? '') && before.every((one) => !/[.;:]/.test(one.before))
    const named = isClause ? before.slice(0, 1) : before
    if (!named.every(({ key }) => MEMBERS.test(key)) || !after.every(({ key }) => /^(?:the|both)$/.test(key))) return []
    const type = whole.referent.type === 'group' ? 'counted-among' : 'allied-with'
    const list = coordinated(sentence, first)
    if (list.length < 2) return []
    return list.map((one) => ({ type, source: one, target: whole, trigger: word, reading: ASSERTED, sentence }))
  })
}

const SHIP = /^(?:ships?|frigates?|destroyers?|carriers?|warships?|vessels?|submarines?|cruisers?|corvettes?)$/

/** "U.S. ships USS Hopper and USS Mahan", "the French frigate FS Forbin": ships of a state. */
export function ships(sentence: ReadSentence): Stated[] {
  const { words } = sentence
  const outer = sentence.outer.filter(({ first, last }) => first < last || !SHIP.test(words[first]?.key ?? ''))
  return outer.flatMap((state, index): Stated[] => {
    const ship = outer[index + 1]
    if (state.referent.type !== 'country' || ship?.form !== 'weapon' || ship.first - state.last > 6) return []
    const noun = words[ship.first - 1]
    const gap = words.slice(state.last + 1, ship.first)
    if (noun === undefined || !SHIP.test(noun.key) || gap.some(({ before }) => !/^[ -]$/.test(before))) return []
    const fleet = outer
      .slice(index + 1)
      .filter((one, at, all) => one.form === 'weapon' && all.slice(0, at).every(({ form }) => form === 'weapon'))
    return fleet.map((one) => ({
      type: 'part-of',
      source: one,
      target: state,
      trigger: noun,
      reading: ASSERTED,
      sentence,
    }))
  })
}
