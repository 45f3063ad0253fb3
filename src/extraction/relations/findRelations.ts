import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { RelationType } from '../../domain/dataset/dataset.ts'
import { joinsTypes } from '../../domain/dataset/joinsTypes.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { PhraseMatch, Phrases } from '../tokens/phrases.ts'
import { deliveries } from './arms.ts'
import { endsOf } from './ends.ts'
import type { Ends } from './neighbours.ts'
import { presupposed } from './presupposed.ts'
import { ofAlternatives, readStance } from './stance.ts'
import { NEAREST, type Stated } from './stated.ts'
import type { Trigger } from './triggerLexicon.ts'

/** The relation types of the vocabulary in use, by id. */
export type RelationTypes = ReadonlyMap<string, RelationType>

/** Finds the relations that a sentence states between its mentions. Types that the vocabulary lacks, or that cannot join the two, are left out. */
export function findRelations(sentence: ReadSentence, triggers: Phrases<Trigger>, types: RelationTypes): Stated[] {
  const { words, outer } = sentence
  const found: Stated[] = []
  const seen = new Set<string>()
  const add = (stated: Stated): void => {
    const one = fitting(stated, types)
    const key = `${one.type} ${one.source.referent.id} ${one.target.referent.id}`
    const type = types.get(one.type)
    if (type === undefined || seen.has(key) || !joinsTypes(type, one.source.referent.type, one.target.referent.type))
      return
    if (one.source.referent.id === one.target.referent.id) return
    // Who kidnaps citizens of a state has not captured the state.
    if (one.type === 'captures' && /^(?:people|adjective)$/.test(one.target.form)) return
    if (type.symmetric === true && seen.has(`${one.type} ${one.target.referent.id} ${one.source.referent.id}`)) return
    seen.add(key)
    found.push(one)
  }
  if (outer.length > 1 || sentence.pairs !== undefined || sentence.ours !== undefined) {
    let used = 0
    for (let at = 0; at < words.length; at++) {
      if (at < used) continue
      for (const match of longest(triggers.matchesAt(words, at), sentence, at)) {
        const last = at + match.length - 1
        // A name beside the trigger is not part of it, but "weapons" in "sold weapons" is.
        const isBetween = match.value.frame === 'between'
        if (
          outer.some(
            (one) =>
              one.first <= last &&
              at <= one.last &&
              !(at < one.first && one.last <= last) &&
              !(isBetween && one.form === 'group'),
          )
        )
          continue
        // A preposition cannot be written onto a verb: what follows it is a noun of the same letters.
        if (/^(?:verb|mutual)$/.test(match.value.frame) && /[بكل]/.test(match.clitics)) continue
        const [first, end] = [words[at], words[last]]
        if (first === undefined || end === undefined) continue
        const ends = endsOf(sentence, match.value, at, last)
        const trigger = { start: first.start + match.skipped, end: end.end }
        if (ends.length > 0 && last > at) used = last + 1
        for (const one of ends) {
          add({
            ...one,
            type: partly(match.value.type, ends),
            trigger,
            reading: ofAlternatives(readStance(sentence, at, last), ends, sentence),
            sentence,
          })
        }
      }
    }
  }
  for (const one of [...deliveries(sentence), ...presupposed(sentence)]) add(one)
  return found
}

/** Groups that follow several belong to each only in part. */
const partly = (type: string, ends: readonly Ends[]) =>
  type === 'affiliated-with' && ends.length > 1 && ends.every(({ source }) => source.form === 'group')
    ? 'partly-affiliated-with'
    : type

/** The relation with its own type or, if that cannot join the two ends, with the nearest one. */
function fitting(stated: Stated, types: RelationTypes): Stated {
  const { source, target } = stated
  const canJoin = (id: string) => {
    const type = types.get(id)
    return type !== undefined && joinsTypes(type, source.referent.type, target.referent.type)
  }
  const isOwn = canJoin(stated.type)
  const nearest = ownValue(NEAREST, stated.type)?.find(canJoin)
  // A state is neither killed nor captured: the words mean something else.
  return isOwn || nearest === undefined || target.referent.type === 'country' ? stated : { ...stated, type: nearest }
}

/**
 * Longer triggers outweigh shorter ones that begin them: "nuclear strike on" is no mere strike. But who "used chemical weapons
 * against" somebody also has them.
 */
function longest(
  matches: readonly PhraseMatch<Trigger>[],
  { outer }: ReadSentence,
  at: number,
): readonly PhraseMatch<Trigger>[] {
  const most = matches[0]?.length ?? 0
  return matches.filter(
    ({ length, value }) =>
      length === most ||
      (value.type === 'possesses' && outer.some(({ first, last }) => first === at + length && last === at + most - 1)),
  )
}
