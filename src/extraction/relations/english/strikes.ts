import type { ReadSentence } from '../../mentions/readSentence.ts'
import type { Found } from '../../mentions/referent.ts'
import { ownerOf } from '../englishDoers.ts'
import { mentionAfter, mentionBefore, pairs, type Ends } from '../neighbours.ts'
import type { Trigger } from '../triggerLexicon.ts'

const STRIKE = /^(?:air)?(?:strikes?|raids?|attacks?|shelling|bombing|bombardment|ambush|operation|fire)$/

/** "… were killed in a Kenyan airstrike": whose strike it was. */
export function striker(sentence: ReadSentence, { type }: Trigger, last: number): Found | undefined {
  const { words } = sentence
  if (!/^(?:kills|fights|attacks)$/.test(type) || !/^(?:in|by|during)$/.test(words[last + 1]?.key ?? ''))
    return undefined
  for (let at = last + 2; at <= last + 8; at++) {
    const word = words[at]
    if (word === undefined || !/^[ -]$/.test(word.before)) return undefined
    if (STRIKE.test(word.key) && !/^(?:strikes?|raids?|attacks?)$/.test(words[at + 1]?.key ?? ''))
      return ownerOf(sentence, at)
  }
  return undefined
}

/** "Kenya came under attack from Al-Shabaab": who suffers it, and who does it. */
export function underAttack(sentence: ReadSentence, { type }: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  if (type !== 'attacks' || words[at - 1]?.key !== 'under' || !/^(?:c[ao]mes?|coming)$/.test(words[at - 2]?.key ?? ''))
    return []
  const [harmed, doer] = [mentionBefore(sentence, at - 2, 4), mentionAfter(sentence, last, ['from', 'by'], 2)]
  return harmed === undefined || doer === undefined ? [] : pairs([doer], [harmed])
}

/** "Al-Shabaab claimed responsibility for the attack on Kenya": who did it by its own word. */
export function claimant(sentence: ReadSentence, at: number): Found | undefined {
  const { words } = sentence
  for (let back = at - 1; back >= Math.max(2, at - 5); back--) {
    if (words[back + 1]?.before !== ' ') return undefined
    const isClaim =
      words[back]?.key === 'for' &&
      words[back - 1]?.key === 'responsibility' &&
      /^claim(?:s|ed|ing)?$/.test(words[back - 2]?.key ?? '')
    if (isClaim) return mentionBefore(sentence, back - 2, 4)
  }
  return undefined
}

const OWNED =
  /^(?:ships?|vessels?|tankers?|warships?|positions?|targets?|territory|airspace|soil|towns?|cities|villages|bases?|outposts?|convoys?|embassy|consulate|ports?|airports?|installations|facilities|attacks?|offensive|assault|invasion|advance|missiles?|drones?|warplanes|jets|aircraft|tanks)$/

/** "attacked a Norwegian ship", "repelled a Russian attack": the state whose thing it is. */
export function ownedAfter(sentence: ReadSentence, { type }: Trigger, last: number): Found | undefined {
  const { words, names } = sentence
  if (!/^(?:attacks|fights)$/.test(type)) return undefined
  const state = names.find((one) => one.first > last && one.form === 'adjective')
  if (state === undefined || state.first > last + 4) return undefined
  const before = words.slice(last + 1, state.first + 1)
  const isPlain = before.every(
    ({ key, script, before: joint }, index) =>
      joint === ' ' &&
      (index === before.length - 1 ||
        script === 'number' ||
        /^(?:an?|the|two|three|four|five|several|some|many|major)$/.test(key)),
  )
  if (!isPlain) return undefined
  const noun = [1, 2].map((gap) => words[state.last + gap]).find((word) => OWNED.test(word?.key ?? ''))
  return noun?.before === ' ' ? state : undefined
}
