import { wordsOf } from '../tokens/words.ts'
import { ABOUT, BLOWS_UP, DISASTER, EVENT_CUES, GOES_OUT, STREET, TIME, type EventType } from './cues.ts'

/** The weight of each kind of word as a sign that a sentence reports an event, and the sum from which it counts as one. */
const WEIGHTS = { act: 2, noun: 1, detail: 1, time: 0.5, about: -1, question: -3, disaster: -5 }
const ENOUGH: Readonly<Record<EventType, number>> = { ASSAULT: 5, PROTEST: 3.5 }
/** An assault that is reported stands early in its sentence; in long ones, and after "the attack that", it is background. */
const WEIGHTS_OF_PLACE = { early: 1, long: -1, known: -1 }
const EARLY = 8
const LONG = 45

/** How strongly an Arabic sentence suggests that it reports an event; from `ENOUGH` on, it counts as a report. */
function eventScore(sentence: string, event: EventType): number {
  const { acts, nouns, details } = EVENT_CUES[event]
  const keys = wordsOf(sentence).map(({ key }) => key)
  const count = (pattern: RegExp, most: number) => Math.min(most, keys.filter((key) => pattern.test(key)).length)
  const [done, named] = [
    Math.min(2, count(acts, 2) + (event === 'PROTEST' ? takesToTheStreets(keys, nouns) : blowsUp(keys))),
    count(nouns, 2),
  ]
  if (done + named === 0) return 0
  const isQuestion = /[?؟]\s*[»”"]?$/.test(sentence)
  return (
    done * WEIGHTS.act +
    named * WEIGHTS.noun +
    count(details, 3) * WEIGHTS.detail +
    count(TIME, 2) * WEIGHTS.time +
    count(ABOUT, 3) * WEIGHTS.about +
    (isQuestion ? WEIGHTS.question : 0) +
    (event === 'ASSAULT' ? placeScore(keys, acts, nouns) + count(DISASTER, 1) * WEIGHTS.disaster : 0)
  )
}

/** Verbs for a bombing that are written like the dawn. */
const blowsUp = (keys: readonly string[]) =>
  keys.filter((key, at) => /^[وف]?فجر$/u.test(key) && BLOWS_UP.test(keys[at + 1] ?? '')).length

/** Words for people who take to the streets or go out in a protest. */
function takesToTheStreets(keys: readonly string[], nouns: RegExp): number {
  return keys.filter(
    (key, at) => GOES_OUT.test(key) && keys.slice(at + 1, at + 9).some((next) => nouns.test(next) || STREET.test(next)),
  ).length
}

function placeScore(keys: readonly string[], acts: RegExp, nouns: RegExp): number {
  const isEarly = keys.slice(0, EARLY).some((key) => acts.test(key))
  const isKnown = keys.some(
    (key, at) =>
      nouns.test(key) && /^[وف]?[بكل]?(?:ال|ل)/.test(key) && /^(?:الذي|التي|الذين)$/.test(keys[at + 1] ?? ''),
  )
  return (
    (isEarly ? WEIGHTS_OF_PLACE.early : 0) +
    (keys.length > LONG ? WEIGHTS_OF_PLACE.long : 0) +
    (isKnown ? WEIGHTS_OF_PLACE.known : 0)
  )
}

/** The events that an Arabic sentence reports. */
export function eventsIn(sentence: string): EventType[] {
  return (['ASSAULT', 'PROTEST'] as const).filter((event) => eventScore(sentence, event) >= ENOUGH[event])
}
