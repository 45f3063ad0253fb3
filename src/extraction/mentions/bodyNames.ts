import type { Body } from '../lexicon/bodies.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Phrases } from '../tokens/phrases.ts'
import type { Word } from '../tokens/words.ts'
import type { Found, Referent } from './referent.ts'

/** Adjectives that may stand between a state's name and its body: "Syrian transitional government", «القوات الخاصة الأميركية». */
const BETWEEN =
  /^(?:transitional|interim|new|former|armed|special|federal|national|regional|provincial|local|military|air|ground|regime|ال(?:خاصة|برية|انتقالية|جديدة|جديد|مؤقتة|مسلحة|امنية|نظامي|عربي|حربية|حربي|محلية))$/u

/** «وزير الخارجية الروسي» is a person, not the ministry. */
const OF_OFFICE = /^(?:و|ف|ل|ب)?(?:وزير|وزيرة|وزراء|وزيري|نائب)$/u

interface Place {
  readonly body: Body
  readonly first: number
  readonly last: number
  readonly start: number
}

/** Finds the bodies of a state by a noun beside its name: the Russian army, the government of Iraq, «وزارة الدفاع الروسية». */
export function bodyNames(
  words: readonly Word[],
  names: readonly Found[],
  nouns: Phrases<Body>,
  lexicon: Lexicon,
): Found[] {
  return names.flatMap((name): Found[] => {
    const state = lexicon.states.get(name.referent.country ?? '')
    if (name.referent.type !== 'country' || state === undefined) return []
    const isArabic = words[name.first]?.script === 'arabic'
    const place =
      (isArabic ? nounBefore(words, name, nouns) : nounAfter(words, name, nouns)) ?? nounOf(words, name, nouns)
    if (place === undefined) return []
    const { body, first, last, start } = place
    const referent: Referent = {
      id: `${state.id}-${body.key}`,
      type: body.type,
      labels: {},
      country: state.country ?? '',
    }
    return [{ start, end: words[last]?.end ?? start, first, last, referent, form: 'body' }]
  })
}

/** "Syrian government", "Russia's defence ministry" */
function nounAfter(words: readonly Word[], { first, last, start }: Found, nouns: Phrases<Body>): Place | undefined {
  const at = last + (words[last + 1]?.key === "'s" ? 2 : 1)
  for (const skip of [0, 1]) {
    if (words[at]?.before !== ' ' || (skip === 1 && !BETWEEN.test(words[at]?.key ?? ''))) return undefined
    const [match] = nouns.matchesAt(words, at + skip)
    if (match !== undefined && words[at + skip]?.before === ' ')
      return { body: match.value, first, last: at + skip + match.length - 1, start }
  }
  return undefined
}

/** «الجيش السوري»، «حكومة العراق» */
function nounBefore(
  words: readonly Word[],
  { first, last, start, form }: Found,
  nouns: Phrases<Body>,
): Place | undefined {
  if (words[first]?.before !== ' ' || words[first]?.start !== start) return undefined
  for (const skip of [0, 1]) {
    if (skip === 1 && !BETWEEN.test(words[first - 1]?.key ?? '')) return undefined
    for (const length of [3, 2, 1]) {
      const at = first - skip - length
      const match = nouns.matchesAt(words, at).find((one) => one.length === length)
      // «قصف الجيش اليونان»: a noun with the article has no state after it but by an adjective.
      const isBound = form !== 'name' || !/^(?:ال|لل)/u.test(words[at]?.key.slice(match?.skipped ?? 0) ?? '')
      if (match !== undefined && isBound && !OF_OFFICE.test(words[at - 1]?.key ?? ''))
        return { body: match.value, first: at, last, start: (words[at]?.start ?? 0) + match.skipped }
    }
  }
  return undefined
}

/** "government of Iraq", "ministry of defence of the United Kingdom" */
function nounOf(words: readonly Word[], { first, last }: Found, nouns: Phrases<Body>): Place | undefined {
  const of = first - (words[first - 1]?.key === 'the' ? 2 : 1)
  if (words[of]?.key !== 'of') return undefined
  for (const length of [3, 2, 1]) {
    const at = of - length
    const match = nouns.matchesAt(words, at).find((one) => one.length === length)
    if (match !== undefined) return { body: match.value, first: at, last, start: words[at]?.start ?? 0 }
  }
  return undefined
}
