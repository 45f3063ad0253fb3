import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import {
  apposedBefore,
  controllers,
  strikersBefore,
  subjectAcross,
  subjectBeforeAnd,
  subjectOfPronoun,
} from './englishDoers.ts'
import { speakerAsDoer } from './english/reported.ts'
import { ownedAfter, striker } from './english/strikes.ts'
import { coordinated, isAuxiliary, mentionAfter, mentionBefore, pairs, type Ends } from './neighbours.ts'
import type { Trigger } from './triggerLexicon.ts'

/** Types whose target is a whole, so that the owner of another word is not meant: "joined the navy's task force". */
const OF_WHOLE = new Set(['part-of', 'counted-among', 'allied-with', 'leads', 'attends', 'appears-with'])
const BE = /^(?:is|are|was|were|be|been|being)$/

/** Who does it and to whom, of an English verb, active or passive. */
export function englishVerb(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const { words } = sentence
  const isPassive =
    trigger.form === 'participle' && words.slice(Math.max(0, at - 3), at).some(({ key }) => BE.test(key))
  const doers = doersOf(sentence, trigger, at)
  const [before] = doers
  if (before === undefined) return []
  if (isPassive || (trigger.form === 'participle' && before.last === at - 1 && words[last + 1]?.key === 'by')) {
    const by = mentionAfter(sentence, last, ['by'], 6) ?? striker(sentence, trigger, last)
    return by === undefined || trigger.prepositions.length > 0 ? [] : pairs(coordinated(sentence, by), doers)
  }
  const after =
    mentionAfter(sentence, last, trigger.prepositions, 4) ??
    (trigger.type === 'opposes' ? doerOfDeed(sentence, last) : undefined) ??
    (trigger.prepositions.length === 0 ? ownedAfter(sentence, trigger, last) : undefined)
  if (after === undefined || (OF_WHOLE.has(trigger.type) && words[after.last + 1]?.key === "'s")) return []
  // Who joins a state in something is no ally of it for that.
  if (trigger.type === 'allied-with' && trigger.prepositions.length === 0 && after.referent.type === 'country')
    return []
  return pairs(doers, coordinated(sentence, after))
}

function doersOf(sentence: ReadSentence, trigger: Trigger, at: number): Found[] {
  const found =
    apposedBefore(sentence, trigger, at) ??
    speakerAsDoer(sentence, at) ??
    weBefore(sentence, at) ??
    mentionBefore(sentence, at, 7) ??
    subjectOfPronoun(sentence, at) ??
    subjectBeforeAnd(sentence, trigger, at) ??
    subjectAcross(sentence, trigger, at) ??
    strikersBefore(sentence, trigger, at)
  return found === undefined ? controllers(sentence, trigger, at) : coordinated(sentence, found, -1)
}

/** "We will continue to support …": the power that the speaker stands for. */
function weBefore({ words, ours }: ReadSentence, at: number): Found | undefined {
  const found = ours?.findLast((one) => one.last < at)
  if (found === undefined || at - found.last > 7) return undefined
  const gap = words.slice(found.last + 1, at)
  return gap.every(isAuxiliary) && gap.every(({ before }) => before === ' ') ? found : undefined
}

const DEED =
  /^(?:attacks?|actions?|violence|aggression|bombings?|killings?|campaign|policies|policy|decisions?|crimes?|atrocities|use|threats?|strikes?|assault|behaviour|behavior|conduct|abuses|violations|brutality|barbarity|terrorism)$/

const OBJECTIVE = /^(?:killings?|bombings?|use|assault|assassination|murder)$/

/** "condemns the attack carried out by Al-Shabaab", "the actions of Iran": who did what is condemned. */
function doerOfDeed(sentence: ReadSentence, last: number): Found | undefined {
  const { words } = sentence
  for (let at = last + 1; at <= last + 6; at++) {
    const word = words[at]
    if (word === undefined || (at > last + 1 && word.before !== ' ')) return undefined
    if (!DEED.test(word.key)) continue
    // "the killing of … by …": what follows "of" is whom it hit.
    const done = OBJECTIVE.test(word.key) && words[at + 1]?.key === 'of'
    const harmed = done ? mentionAfter(sentence, at + 1, [], 2) : undefined
    if (done) return harmed === undefined ? undefined : mentionAfter(sentence, harmed.last, ['by'], 1)
    const by = words.findIndex(({ key }, index) => index > at && index <= at + 4 && /^(?:by|of|from)$/.test(key))
    const isPlain = words
      .slice(at + 1, by)
      .every(({ key }) => /^(?:carried|out|committed|perpetrated|claimed|launched|conducted)$/.test(key))
    return by < 0 || !isPlain ? undefined : mentionAfter(sentence, by, [], 2)
  }
  return undefined
}

/** "Norway is concerned about Iran", "Kenya, loyal to Ghana": an adjective with its preposition. */
export function predicate(sentence: ReadSentence, trigger: Trigger, at: number, last: number): Ends[] {
  const before = mentionBefore(sentence, at, 5)
  const after = before === undefined ? undefined : mentionAfter(sentence, last, trigger.prepositions, 3)
  return before === undefined || after === undefined
    ? []
    : pairs(coordinated(sentence, before, -1), coordinated(sentence, after))
}
