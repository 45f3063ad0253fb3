import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { Body } from '../lexicon/bodies.ts'
import type { Phrases } from '../tokens/phrases.ts'
import type { Word } from '../tokens/words.ts'
import type { ReadSentence } from './readSentence.ts'
import type { Found, Referent } from './referent.ts'

/** Bodies that an article may name without their state once it has named one: «الجيش», "the government". */
const ALONE = new Set([
  'government',
  'presidency',
  'army',
  'armed-forces',
  'air-force',
  'navy',
  'police',
  'parliament',
  'foreign-ministry',
  'defence-ministry',
  'interior-ministry',
  'central-bank',
])
/** Nouns that mean something else as often: «القيادة», «الخارجية», "leadership". */
const VAGUE =
  /^(?:النظام|نظام|القيادة|الادارة|الخارجية|الدفاع|الداخلية|الامن|regime|administration|leadership|authorities|cabinet|military)$/

/** Finds bodies named without their state, in an article that names the body of only one. Returns the new mentions of each sentence. */
export function bodiesAlone(sentences: readonly ReadSentence[], nouns: Phrases<Body>): Found[][] {
  const known = new Map<string, Referent | null>()
  for (const { referent, form } of sentences.flatMap(({ outer }) => outer)) {
    const key = [...ALONE].find((one) => form === 'body' && referent.id.endsWith(`-${one}`))
    if (key === undefined) continue
    const other = known.get(key)
    known.set(key, other === undefined || other?.id === referent.id ? referent : null)
  }
  if (known.size === 0) return sentences.map(() => [])
  return sentences.map(({ words, outer }) =>
    words.flatMap((word, index): Found[] => {
      const [match] = nouns.matchesAt(words, index)
      if (match === undefined || !ALONE.has(match.value.key)) return []
      const last = index + match.length - 1
      const referent =
        known.get(match.value.key) ?? (match.value.key === 'armed-forces' ? known.get('army') : undefined)
      if (referent === undefined || referent === null || !isDefinite(words, index, match.skipped)) return []
      if (match.length === 1 && VAGUE.test(word.key.slice(match.skipped))) return []
      if (
        outer.some((one) => (one.from ?? one.first) <= last && index <= one.last) ||
        isQualified(words[last + 1], outer)
      )
        return []
      return [
        {
          start: word.start + match.skipped,
          end: words[last]?.end ?? word.end,
          first: index,
          last,
          referent,
          form: 'short',
          isShort: true,
        },
      ]
    }),
  )
}

function isDefinite(words: readonly Word[], index: number, skipped: number): boolean {
  const word = words[index]
  if (word === undefined) return false
  const previous = words[index - 1]?.key ?? ''
  return word.script === 'arabic'
    ? /^(?:ال|لل)/u.test(word.key.slice(skipped)) && !/^[وفلب]?(?:وزير|وزيرة|نائب|قائد|رئيس)$/u.test(previous)
    : /^[Tt]he$/.test(previous)
}

/** Whether the next word tells which one is meant: «الجيش الحر», "the government of", "the army chief". */
const isQualified = (next: Word | undefined, outer: readonly Found[]) =>
  next !== undefined &&
  next.before === ' ' &&
  // «قصف الجيش اليونان»: the next name is no adjective, whatever it begins with.
  !outer.some((one) => one.start === next.start && one.form === 'name') &&
  /^(?:of|in|chief|commander|spokes\p{Ll}+|officials?|minister|ال\p{Script=Arabic}+|في)$/u.test(next.key)

const TAKES_UP: Readonly<Record<string, RegExp>> = {
  الجماعة: /^[وف]?[بلك]?(?:ال)?جماعة$/u,
  الحركة: /^[وف]?[بلك]?(?:ال)?حركة$/u,
  التنظيم: /^[وف]?[بلك]?(?:ال)?تنظيم$/u,
  الحزب: /^[وف]?[بلك]?(?:ال)?حزب$/u,
}
const BACK = 2

/** Takes up an armed group by its kind alone, if the text right before has named one of that kind: «جماعة … . وقالت الجماعة …». */
export function withTakenUp(sentences: readonly ReadSentence[]): ReadSentence[] {
  return sentences.map((sentence, index) => {
    const { words, outer } = sentence
    const taken = words.flatMap((word, at): Found[] => {
      const skipped = /^[وفبك](?=ال)/u.exec(word.key)?.[0].length ?? 0
      const kind = ownValue(TAKES_UP, word.key.slice(skipped))
      if (kind === undefined || outer.some(({ first, last }) => first <= at && at <= last)) return []
      const next = words[at + 1]
      if (/[«"“(]/u.test(next?.before ?? '') || isQualified(next, outer)) return []
      if (outer.some(({ first, referent }) => first === at + 1 && referent.type === 'armed-group')) return []
      const referent = lastOfKind(sentences, index, at, kind)
      if (referent === undefined) return []
      const { start, end } = word
      return [{ start: start + skipped, end, first: at, last: at, referent, form: 'pronoun', isImplied: true }]
    })
    return taken.length === 0
      ? sentence
      : { ...sentence, outer: [...outer, ...taken].toSorted((a, b) => a.start - b.start || b.end - a.end) }
  })
}

/** The only armed group of a kind in the nearest sentence before that names any. */
function lastOfKind(sentences: readonly ReadSentence[], index: number, at: number, kind: RegExp): Referent | undefined {
  for (let back = 0; back <= BACK; back++) {
    const sentence = sentences[index - back]
    if (sentence === undefined) return undefined
    const { words, outer } = sentence
    const groups = outer.filter(
      ({ referent, form, first, last }) =>
        referent.type === 'armed-group' &&
        form !== 'group' &&
        form !== 'pronoun' &&
        (back > 0 || last < at) &&
        (kind.test(words[first - 1]?.key ?? '') || kind.test(words[first]?.key ?? '')),
    )
    const [one] = groups
    if (one !== undefined)
      return groups.every(({ referent }) => referent.id === one.referent.id) ? one.referent : undefined
  }
  return undefined
}
