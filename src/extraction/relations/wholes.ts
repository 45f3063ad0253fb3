import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Found } from '../mentions/referent.ts'
import type { Stated } from './stated.ts'

const ASSERTED = { stance: 'asserted', cues: [] } as const

/** What joins two neighbours to a part and its whole, a holder and its weapon, or a group and those that it is made of. */
export function wholes(sentence: ReadSentence): Stated[] {
  const { outer, words } = sentence
  return outer.flatMap((one, index): Stated[] => {
    const next = outer[index + 1]
    if (next === undefined) return []
    const gap = words.slice(one.last + 1, next.first)
    if (gap.some(({ before }, at) => before.trim() !== '' && !(at === 0 && /^[-‑]$/.test(before)))) return []
    const state = joined(
      one,
      next,
      gap.map(({ key }) => key),
      words[next.first]?.before ?? '',
    )
    const trigger = gap[state?.at ?? 0]
    if (state === undefined || trigger === undefined) return []
    const [source, target] = state.isTurned === true ? [next, one] : [one, next]
    return [{ type: state.type, source, target, trigger, reading: ASSERTED, sentence }]
  })
}

interface Joined {
  readonly type: string
  readonly isTurned?: true
  /** Which word between the two says so. */
  readonly at: number
}

const isBloc = ({ referent, form }: Found) =>
  form !== 'adjective' && /^(?:organisation|armed-group)$/.test(referent.type) && form !== 'group'

function joined(one: Found, next: Found, gap: readonly string[], before: string): Joined | undefined {
  const said = gap.filter((key) => !/^(?:the|an?)$/.test(key)).join(' ')
  const isNear = before === ' ' || before === '-'
  if (!isNear) return undefined
  // "an ISIL-held tank"
  if (
    /^(?:held|owned|operated|controlled)(?: \p{Ll}+)?$/u.test(said) &&
    next.referent.type === 'weapon' &&
    one.form !== 'group'
  )
    return { type: 'possesses', at: 0 }
  // "militants from Al-Shabaab"
  if (
    one.form === 'group' &&
    /^(?:from|of|belonging to)$/.test(said) &&
    isBloc(next) &&
    /^(?:armed-group|organisation)$/.test(one.referent.type)
  )
    return { type: 'part-of', at: 0 }
  // "Norway's missiles", "the Royal Navy's HMS Amber"
  if (
    /^'s(?: (?!of|on|to|for|in|by)\p{Ll}+){0,2}$/u.test(said) &&
    next.form === 'weapon' &&
    /^(?:country|organisation|armed-group)$/.test(one.referent.type)
  )
    return { type: 'possesses', at: 0 }
  // "aircraft from the coalition"
  if (
    one.form === 'weapon' &&
    /^(?:from|belonging to|owned by|operated by|used by)$/.test(said) &&
    /^(?:country|organisation|armed-group|group)$/.test(next.referent.type) &&
    next.form !== 'adjective' &&
    // "drones from Norway" says where they come from.
    !(said === 'from' && next.referent.type === 'country')
  )
    return { type: 'possesses', isTurned: true, at: gap.length - 1 - (gap.at(-1) === 'the' ? 1 : 0) }
  // "Norway is one of our most important partners"
  if (
    one.referent.type === 'country' &&
    next.form === 'group' &&
    /^(?:is|was|remains) one of(?: our)?(?: \p{Ll}+){0,3}$/u.test(said)
  )
    return { type: 'counted-among', at: 1 }
  return undefined
}
