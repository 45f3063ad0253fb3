import { LOCATIVES } from '../lexicon/functionWords.ts'
import type { OfficeKind } from '../lexicon/titles.ts'
import type { Phrases } from '../tokens/phrases.ts'
import type { Word } from '../tokens/words.ts'
import type { FoundPerson } from './people.ts'
import { idOfName, type Found } from './referent.ts'

/** What stands between an Arabic office and its state: «وزير الخارجية في الحكومة …» does not, «وزير دفاع دولة …» does. */
const STATE_OF = /^(?:دولة|جمهورية|مملكة)$/u
const ADJECTIVAL =
  /^(?:new|former|current|acting|interim|transitional|deputy|first|then|late|السابق|السابقة|الحالي|الحالية|الجديد|الجديدة|الراحل|الانتقالي|العام|الأول)$/u
const FORMER_OFFICE = /^(?:former|late|then|السابق|السابقة|الراحل)$/u

/**
 * Finds who holds an office of a state and is not named: "the Turkish foreign minister", «وزير دفاع مالي». Their entity is the
 * office; where the article names its holder, it is that person (`officeHolders`).
 */
export function offices(
  words: readonly Word[],
  names: readonly Found[],
  titles: Phrases<OfficeKind>,
  taken: (index: number) => boolean,
): FoundPerson[] {
  const found: FoundPerson[] = []
  for (let index = 0; index < words.length; index++) {
    if (taken(index)) continue
    const match = titles.matchesAt(words, index).find(({ value }) => value !== 'title')
    if (match === undefined) continue
    const isArabic = words[index]?.script === 'arabic'
    const office = isArabic
      ? arabicOffice(words, names, index, match.length, match.skipped)
      : englishOffice(words, names, index, match.length)
    if (office === undefined) continue
    const { first, last, state, start, titleStart } = office
    const end = words[last]?.end ?? start
    const title = { start: titleStart, end: words[index + match.length - 1]?.end ?? end }
    const isFormer = words.slice(first, last + 1).some(({ key }) => FORMER_OFFICE.test(key))
    const key = words
      .slice(index, index + match.length)
      .map((word) => word.key.toLowerCase())
      .join(' ')
    found.push({
      start,
      end,
      first,
      last,
      referent: {
        id: `${state.referent.id}-${idOfName(match.skipped > 0 && isArabic ? key.slice(match.skipped) : key)}`,
        type: 'person',
        labels: {},
        ...(state.referent.country === undefined ? {} : { country: state.referent.country }),
      },
      form: 'office',
      office: match.value,
      title,
      state,
      ...(isFormer ? { isFormer: true } : {}),
    })
    index = last
  }
  return found
}

interface Office {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly titleStart: number
  readonly state: Found
}

const isState = ({ referent }: Found) => referent.type === 'country'

/** «وزير الخارجية التركي»، «رئيس دولة مالي» */
function arabicOffice(
  words: readonly Word[],
  names: readonly Found[],
  index: number,
  length: number,
  skipped: number,
): Office | undefined {
  let at = index + length
  if (ADJECTIVAL.test(words[at]?.key ?? '')) at += 1
  if (STATE_OF.test(words[at]?.key ?? '')) at += 1
  const state = names.find((one) => one.first === at && isState(one))
  if (state === undefined || words.slice(index + 1, at + 1).some(({ before }) => before !== ' ')) return undefined
  // «وزير الخارجية لروسيا» and the like: the particle is part of the word.
  if (state.form === 'people') return undefined
  const word = words[index]
  const start = (word?.start ?? 0) + skipped
  return { first: index, last: state.last, start, titleStart: start, state }
}

/** "the Turkish foreign minister", "Turkey's foreign minister", "the foreign minister of Turkey" */
function englishOffice(
  words: readonly Word[],
  names: readonly Found[],
  index: number,
  length: number,
): Office | undefined {
  const titleStart = words[index]?.start ?? 0
  const before = index - (ADJECTIVAL.test(words[index - 1]?.key ?? '') ? 1 : 0)
  const owner = words[before - 1]?.key === "'s" ? before - 2 : before - 1
  const ahead = names.find((one) => one.last === owner && isState(one) && one.form !== 'people')
  const isJoined = words.slice(owner + 1, index + length).every((word) => /^ ?$/.test(word.before))
  if (ahead !== undefined && isJoined && !LOCATIVES.has(words[ahead.first - 1]?.key.toLowerCase() ?? ''))
    return { first: ahead.first, last: index + length - 1, start: ahead.start, titleStart, state: ahead }
  const of = index + length
  if (words[of]?.key !== 'of') return undefined
  const from = words[of + 1]?.key === 'the' ? of + 2 : of + 1
  const behind = names.find((one) => one.first === from && isState(one) && one.form === 'name')
  const isPlain = words.slice(of, from + 1).every((word) => word.before === ' ')
  return behind === undefined || !isPlain
    ? undefined
    : { first: index, last: behind.last, start: titleStart, titleStart, state: behind }
}

const ALONE = /^(?:Secretary|Minister|President|Ambassador|Chancellor|King|Queen|Emir)$/

/** "The Prime Minister" of an article that does not say of which state: an actor still, to be named by a person. */
export function bareOffices(
  words: readonly Word[],
  titles: Phrases<OfficeKind>,
  taken: (index: number) => boolean,
): Found[] {
  return words.flatMap((word, index): Found[] => {
    if (word.script !== 'latin' || !/^\p{Lu}/u.test(word.key) || !/^[Tt]he$/.test(words[index - 1]?.key ?? ''))
      return []
    const match = titles.matchesAt(words, index).find(({ value }) => value !== 'title')
    if (match === undefined || (match.length < 2 && !ALONE.test(word.key))) return []
    const last = index + match.length - 1
    const next = words[last + 1]
    const isPart =
      next !== undefined && next.before === ' ' && (/^\p{Lu}/u.test(next.key) || /^(?:of|for)$/.test(next.key))
    if (isPart || next?.key === "'s" || taken(index) || taken(last)) return []
    const name = words
      .slice(index, last + 1)
      .map(({ key }) => key)
      .join(' ')
    const referent = { id: idOfName(name), type: 'person', labels: { en: name } }
    return [{ start: word.start, end: words[last]?.end ?? word.end, first: index, last, referent, form: 'office' }]
  })
}

/** The office of a state as one word: who bears it is the same person wherever the article says it. */
const keyOf = ({ office, title, state }: FoundPerson, words: readonly Word[]): string | undefined => {
  if (office === undefined || office === 'title' || title === undefined || state === undefined) return undefined
  const keys = words.filter((word) => title.start - 1 <= word.start && word.end <= title.end).map(({ key }) => key)
  const plain = keys
    .join(' ')
    .toLowerCase()
    .replace(/(^|\s)(?:[وفبكل]?ال|لل)/gu, '$1')
  return `${state.referent.id} ${plain}`
}

/** Gives offices without a name the person whom the article names as their holder, if it names one. */
export function officeHolders(
  sentences: readonly { readonly people: readonly FoundPerson[]; readonly words: readonly Word[] }[],
): (one: FoundPerson, words: readonly Word[]) => FoundPerson {
  const holders = new Map<string, FoundPerson | null>()
  for (const { people, words } of sentences) {
    for (const person of people) {
      const key = person.form === 'person' && person.isFormer !== true ? keyOf(person, words) : undefined
      if (key === undefined) continue
      const other = holders.get(key)
      holders.set(key, other === undefined || other?.referent.id === person.referent.id ? person : null)
    }
  }
  return (one, words) => {
    const holder = one.form === 'office' && one.isFormer !== true ? holders.get(keyOf(one, words) ?? '') : undefined
    return holder === undefined || holder === null ? one : { ...one, referent: holder.referent, isShort: true }
  }
}
