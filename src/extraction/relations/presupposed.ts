import type { OfficeKind } from '../lexicon/titles.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import { origins } from './arms.ts'
import { coalitions, compounds, memberLists, opponents, ships } from './belonging.ts'
import { captions } from './captions.ts'
import { kinds } from './english/kinds.ts'
import { coordinated } from './neighbours.ts'
import { englishRoles, roles } from './roles.ts'
import type { Stated } from './stated.ts'
import { wholes } from './wholes.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const
const ACTIVE_IN = new Set(['في', 'in'])
const CAPITAL = new Set(['عاصمة', 'العاصمة', 'للعاصمة', 'capital'])

/** Relations that titles, adjectives and appositions presuppose: offices, bodies of a state, capitals, groups in a country. */
export function presupposed(sentence: ReadSentence): Stated[] {
  return [
    ...offices(sentence),
    ...bodies(sentence),
    ...places(sentence),
    ...ships(sentence),
    ...compounds(sentence),
    ...opponents(sentence),
    ...coalitions(sentence),
    ...memberLists(sentence),
    ...wholes(sentence),
    ...roles(sentence),
    ...englishRoles(sentence),
    ...origins(sentence),
    ...captions(sentence),
    ...kinds(sentence),
  ]
}

const LEADER =
  /\b(?:commander|leader|chief|director|head|chairman|chairwoman|president)\b|^(?:ال)?(?:زعيم|قائد|رئيس|مدير|امين عام)(?:\s|$)/iu
const SPEAKER = /\b(?:spokes(?:man|woman|person))\b|(?:متحدث|ناطق)/iu

function offices(sentence: ReadSentence): Stated[] {
  return sentence.people.flatMap((person): Stated[] => {
    const { office, title, state, isFormer } = person
    if (title === undefined || state === undefined || isFormer === true || person.isShort === true) return []
    // That the president of a state is its head says nothing.
    if (person.form === 'office' && office === 'head') return []
    const type = officeType(
      office,
      sentence.text.slice(title.start - sentence.start, title.end - sentence.start),
      state,
    )
    return type === undefined
      ? []
      : [{ type, source: person, target: state, trigger: title, reading: ASSERTED, sentence }]
  })
}

/** The relation of a person to the state or organisation of the title. */
function officeType(office: OfficeKind | undefined, title: string, { referent }: Found): string | undefined {
  if (referent.type === 'country' && office !== 'title') return office === 'head' ? 'heads-state' : 'holds-office'
  if (referent.type !== 'organisation' && referent.type !== 'armed-group') return undefined
  if (LEADER.test(title)) return referent.type === 'organisation' ? 'leads' : 'part-of'
  return SPEAKER.test(title) && referent.type === 'organisation' ? 'works-for' : undefined
}

function bodies(sentence: ReadSentence): Stated[] {
  const { names, outer } = sentence
  return outer.flatMap((body): Stated[] => {
    // That one soldier belongs to his army is not asked.
    if (body.form !== 'body' || /^ال?جندي|^جندي/u.test(sentence.words[body.first]?.key ?? '')) return []
    const state = names.find(
      (one) => one !== body && one.referent.type === 'country' && body.first <= one.first && one.last <= body.last,
    )
    if (state === undefined) return []
    const trigger =
      state.start === body.start ? { start: state.end, end: body.end } : { start: body.start, end: state.start }
    return [
      {
        type: 'part-of',
        source: body,
        target: state,
        trigger: trimmed(sentence, trigger),
        reading: ASSERTED,
        sentence,
      },
    ]
  })
}

function trimmed({ text, start: offset }: ReadSentence, { start, end }: { start: number; end: number }) {
  const words = text.slice(start - offset, end - offset)
  const lead = /^(?:['’]s)?\s*/.exec(words)?.[0].length ?? 0
  const core = words.slice(lead).replace(/(?:\s+(?:of|the))*\s*$/, '')
  return { start: start + lead, end: start + lead + core.length }
}

function places(sentence: ReadSentence): Stated[] {
  const { outer, words } = sentence
  return outer.flatMap((one, index): Stated[] => {
    const next = outer[index + 1]
    if (next === undefined) return []
    const gap = words.slice(one.last + 1, next.first)
    const [only] = gap
    if (gap.length === 1 && only !== undefined && ACTIVE_IN.has(only.key) && /^[)»”"]{0,2} $/.test(only.before)) {
      const group = isFollowed(words, one) ? follower(outer[index - 1], one, words) : one
      if (group !== undefined && isActiveIn(group, next))
        return coordinated(sentence, next)
          .filter((place) => isActiveIn(group, place))
          .map((target) => ({ type: 'active-in', source: group, target, trigger: only, reading: ASSERTED, sentence }))
    }
    if (
      gap.length === 1 &&
      only !== undefined &&
      isLocated(one, next) &&
      ACTIVE_IN.has(only.key) &&
      /^[»”"]? $/.test(only.before)
    )
      return [{ type: 'located-in', source: one, target: next, trigger: only, reading: ASSERTED, sentence }]
    return capital(sentence, one, next)
  })
}

/** «تنظيم تابع لـ«القاعدة» في مالي»: the place is that of the follower. */
const isFollowed = (words: ReadSentence['words'], { first }: Found) =>
  /^ل(?:تنظيم|جماعة|حركة|شبكة)?$/.test(words[first - 1]?.key ?? '')

/** «جماعة … التابعة لتنظيم … في مالي»: whose place it is. */
const follower = (group: Found | undefined, { first }: Found, words: ReadSentence['words']) =>
  group !== undefined && words.slice(group.last + 1, first).some(({ key }) => FOLLOWS.test(key)) ? group : undefined
const FOLLOWS = /^(?:ال)?(?:تابع|تابعة|تتبع|يتبع|موالية|موالي|مرتبطة|مرتبط)$/u

const isActiveIn = (one: Found, next: Found) =>
  one.referent.type === 'armed-group' &&
  (one.form !== 'group' || one.first < one.last) &&
  next.form === 'name' &&
  ['country', 'place'].includes(next.referent.type)

/** A place in another one, or in its own state. */
const isLocated = (one: Found, next: Found) =>
  one.referent.type === 'place' &&
  next.form === 'name' &&
  (next.referent.type === 'place' ||
    (next.referent.type === 'country' && one.referent.country === next.referent.country))

/** «عاصمة مالي، باماكو»، "Bamako, the capital of Mali" */
function capital(sentence: ReadSentence, one: Found, next: Found): Stated[] {
  const { words } = sentence
  const [head, state, city] =
    one.referent.type === 'country' ? [words[one.first - 1], one, next] : [words[next.first - 2], next, one]
  if (head === undefined || !CAPITAL.has(head.key.replace(/^[بول]/, '')) || state.referent.type !== 'country') return []
  if (city.referent.type !== 'place' || city.referent.country !== state.referent.country) return []
  if (Math.abs(next.first - one.last) > 4) return []
  return [{ type: 'capital-of', source: city, target: state, trigger: head, reading: ASSERTED, sentence }]
}
