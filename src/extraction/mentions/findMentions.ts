import type { Span } from '../../domain/dataset/dataset.ts'
import { bodyNouns, groupNouns, type Body, type Group } from '../lexicon/bodies.ts'
import { buildLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { officeTitles, type OfficeKind } from '../lexicon/titles.ts'
import type { Phrases } from '../tokens/phrases.ts'
import { wordsOf, type Word } from '../tokens/words.ts'
import { bodyNames } from './bodyNames.ts'
import { dualTitles } from './dualTitles.ts'
import { englishNames } from './englishNames.ts'
import { listedNames } from './names.ts'
import { withPairs } from './pairs.ts'
import { people, type FoundPerson } from './people.ts'
import { bareOffices, officeHolders, offices } from './offices.ts'
import type { Found } from './referent.ts'
import type { ReadSentence } from './readSentence.ts'
import { shortForms, withFullNames } from './shortForms.ts'
import { bodiesAlone, withTakenUp } from './takenUp.ts'
import { things } from './things.ts'
import { withVoices } from './voices.ts'

/** The lexica of mentions, built once. */
export interface MentionLexica {
  readonly lexicon: Lexicon
  readonly bodies: Phrases<Body>
  readonly groups: Phrases<Group>
  readonly titles: Phrases<OfficeKind>
}

export function mentionLexica(): MentionLexica {
  return { lexicon: buildLexicon(), bodies: bodyNouns(), groups: groupNouns(), titles: officeTitles() }
}

/**
 * Finds the mentions in the sentences of one article: names, bodies of states, people, things, and short forms of names that
 * are given in full elsewhere.
 */
export function findMentions(text: string, sentences: readonly Span[], lexica: MentionLexica): ReadSentence[] {
  const drafts = sentences.map((sentence) => {
    const own = text.slice(sentence.start, sentence.end)
    const words = wordsOf(own, sentence.start)
    return { sentence, own, words, listed: listedNames(words, lexica.lexicon) }
  })
  const strong = new Set(
    drafts.flatMap(({ listed }) =>
      listed
        .filter((one) => !one.isWeak)
        // Who names Bamako speaks of Mali.
        .flatMap(({ referent, form }) =>
          form === 'capital'
            ? [referent.id, lexica.lexicon.states.get(referent.country ?? '')?.id ?? '']
            : [referent.id],
        ),
    ),
  )
  const read = drafts.map(({ sentence, own, words, listed }): ReadSentence => {
    const names = listed.filter((one) => !one.isWeak || strong.has(one.referent.id))
    const pairs = dualTitles(words, names)
    const bodies = bodyNames(words, names, lexica.bodies, lexica.lexicon)
    const single = people(words, [...names, ...bodies], lexica.titles)
    const persons = [...pairs, ...single.filter((one) => !pairs.some((other) => overlap(one, other)))]
    const unnamed = offices(words, names, lexica.titles, (index) =>
      persons.some(({ from, first, last }) => (from ?? first) <= index && index <= last),
    )
    const longer = [...persons, ...bodies, ...unnamed]
    const isTaken = (index: number) => [...names, ...longer].some((one) => covers(one, index))
    const other = [...groups(words, lexica.groups), ...things(words, own, isTaken)]
    const known = [...names, ...longer, ...other]
    const taken = (index: number) => known.some((one) => covers(one, index))
    return assembled(
      { ...sentence, text: own, words },
      [...known, ...englishNames(words, taken)],
      [...persons, ...unnamed],
    )
  })
  return withVoices(withTakenUp(withPairs(withShortForms(withStates(withFullNames(read)), lexica))))
}

/** Gives a title without a state the state that the article gives the same person elsewhere, if this sentence names it too. */
function withStates(read: readonly ReadSentence[]): ReadSentence[] {
  const states = new Map<string, string>()
  for (const { referent, office, state, isFormer } of read.flatMap(({ people: list }) => list)) {
    if (state?.referent.type === 'country' && isFormer !== true)
      states.set(`${referent.id} ${office}`, state.referent.id)
  }
  return read.map((sentence) => {
    const given = sentence.people.map((one): FoundPerson => {
      if (one.state !== undefined || one.office === undefined || one.office === 'title') return one
      const id = states.get(`${one.referent.id} ${one.office}`)
      const state = sentence.names.find(({ referent }) => referent.id === id)
      return state === undefined ? one : { ...one, state }
    })
    if (given.every((one, at) => one === sentence.people[at])) return sentence
    const now = (list: readonly Found[]) =>
      list.map((one) => given[sentence.people.findIndex((old) => old === one)] ?? one)
    return { ...sentence, names: now(sentence.names), outer: now(sentence.outer), people: given }
  })
}

/** Adds short forms of names, and gives offices the people whom the article names as their holders. */
function withShortForms(drafts: readonly ReadSentence[], lexica: MentionLexica): ReadSentence[] {
  const held = officeHolders(drafts)
  const read = drafts.map((one): ReadSentence => {
    if (one.people.every(({ form }) => form === 'person')) return one
    const holders = new Map<Found, FoundPerson>(one.people.map((person) => [person, held(person, one.words)]))
    const replaced = (list: readonly Found[]) => list.map((found) => holders.get(found) ?? found)
    return { ...one, names: replaced(one.names), outer: replaced(one.outer), people: [...holders.values()] }
  })
  const shorts = shortForms(read)
  const bodies = bodiesAlone(read, lexica.bodies)
  return read.map((one, index) => {
    const short = [...(shorts[index] ?? []), ...(bodies[index] ?? [])]
    const isTaken = (at: number) =>
      [...one.outer, ...short].some(({ from, first, last }) => (from ?? first) <= at && at <= last)
    const more = [...short, ...bareOffices(one.words, lexica.titles, isTaken)]
    return more.length === 0 ? one : assembled(one, [...one.names, ...more], one.people)
  })
}

const overlap = (one: Found, other: Found) => one.first <= other.last && other.first <= one.last
const covers = ({ first, last }: Found, index: number) => first <= index && index <= last

function groups(words: readonly Word[], nouns: Phrases<Group>): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    const [match] = nouns.matchesAt(words, index)
    const [first] = words.slice(index)
    if (match === undefined || first === undefined) continue
    const end = groupEnd(words, index + match.length - 1)
    const last = words[end] ?? first
    const { key, type, en, ar } = match.value
    found.push({
      start: first.start + match.skipped,
      end: last.end,
      first: index,
      last: end,
      referent: { id: key, type, labels: { ...(en === '' ? {} : { en }), ...(ar === '' ? {} : { ar }) } },
      form: 'group',
    })
    index = end
  }
  return found
}

const OF_GROUPS = /^(?:ال)?(?:مسلحة|متطرفة|ارهابية|متشددة|محلية|انفصالية|جهادية|متمردة)$/u

/** The last word of a group's name with the adjectives that follow: «الجماعات المسلحة المتطرفة». */
function groupEnd(words: readonly Word[], last: number): number {
  let end = last
  const isDefinite = words[end]?.key.startsWith('ال') === true
  while (
    OF_GROUPS.test(words[end + 1]?.key ?? '') &&
    words[end + 1]?.before === ' ' &&
    words[end + 1]?.key.startsWith('ال') === isDefinite
  )
    end += 1
  return end
}

/** Keeps the longest of mentions that overlap, and the state inside a body or a title; sorts them. */
function assembled(
  sentence: Span & { readonly text: string; readonly words: readonly Word[] },
  found: readonly Found[],
  persons: readonly FoundPerson[],
): ReadSentence {
  const bySize = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || rank(a) - rank(b))
  const outer: Found[] = []
  for (const one of bySize) {
    if (!outer.some((other) => one.first <= other.last && other.first <= one.last)) outer.push(one)
  }
  const inner = found.filter(
    (one) =>
      one.referent.type === 'country' &&
      outer.some((other) => /^(?:body|office)$/.test(other.form) && other.first <= one.first && one.last <= other.last),
  )
  const sorted = (list: readonly Found[]) => list.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return {
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    words: sentence.words,
    names: sorted([...new Set([...outer, ...inner])]),
    // The state in a title is not named beside the person: “Russian President X met Y”.
    outer: sorted(outer.filter((one) => !outer.some((other) => isInTitle(one, other)))),
    people: persons.filter((one) => outer.includes(one)),
  }
}

const isInTitle = (one: Found, person: Found) =>
  person.from !== undefined && person.from <= one.first && one.last < person.first

const rank = ({ form }: Found) => (form === 'person' ? 0 : form === 'body' ? 1 : form === 'group' ? 3 : 2)
