import type { Dataset, Entity } from '../dataset/dataset.ts'
import { fold } from '../search/words/fold.ts'
import { phoneticKeysOf } from '../search/words/phoneticKeys.ts'
import { wordsOf } from '../search/words/words.ts'

/** Why two actors may be one: the same name but for spelling, the same sound in any script, or a last name alone. */
export const DUPLICATE_REASONS = ['name', 'sound', 'part'] as const
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/** Two actors that may be one. A person decides; nothing follows from it by itself. */
export interface Duplicate {
  readonly a: Entity
  readonly b: Entity
  readonly reason: DuplicateReason
  /** The names that are alike. */
  readonly names: readonly [string, string]
}

const MOST_WORDS = 6

/** The keys under which a name meets others that may be the same, with the reason. */
function keysOf(name: string): readonly (readonly [DuplicateReason, string])[] {
  const words = wordsOf(fold(name)).map(({ text }) => text)
  if (words.length === 0 || words.length > MOST_WORDS) return []
  const keys: [DuplicateReason, string][] = [['name', words.join(' ')]]
  const sounds = words.map((word) => phoneticKeysOf(word)[0]?.consonants)
  const isSure = words.length > 1 || (sounds[0]?.length ?? 0) >= 3
  if (isSure && sounds.every((sound) => sound !== undefined)) keys.push(['sound', sounds.join(' ')])
  const last = words.at(-1)
  if (last !== undefined && last.length >= 3) keys.push(['part', words.length === 1 ? `alone ${last}` : `last ${last}`])
  return keys
}

const isApart = (a: Entity, b: Entity) =>
  a.type !== b.type ||
  (a.iso3166 !== undefined && b.iso3166 !== undefined) ||
  a.differentFrom?.includes(b.id) === true ||
  b.differentFrom?.includes(a.id) === true

/** Pairs of actors of the same kind that may be one, the surest first. Pairs that a person keeps apart are left out. */
export function likelyDuplicates({ entities }: Pick<Dataset, 'entities'>): readonly Duplicate[] {
  const named = new Map<string, Map<Entity, string>>()
  for (const entity of entities) {
    for (const name of new Set([...Object.values(entity.labels), ...entity.aliases])) {
      for (const [reason, key] of keysOf(name)) {
        const bearers = named.get(`${reason} ${key}`) ?? new Map<Entity, string>()
        if (!bearers.has(entity)) bearers.set(entity, name)
        named.set(`${reason} ${key}`, bearers)
      }
    }
  }
  const pairs = new Map<string, Duplicate>()
  const offer = (reason: DuplicateReason, [a, nameOfA]: [Entity, string], [b, nameOfB]: [Entity, string]) => {
    const key = [a.id, b.id].toSorted().join(' ')
    if (a === b || isApart(a, b) || pairs.has(key)) return
    pairs.set(key, { a, b, reason, names: [nameOfA, nameOfB] })
  }
  for (const reason of DUPLICATE_REASONS) {
    for (const [key, bearers] of named) {
      if (!key.startsWith(`${reason} `)) continue
      const alone = key.startsWith('part alone ') ? named.get(key.replace('alone', 'last')) : undefined
      const others = reason === 'part' ? (alone ?? []) : bearers
      for (const one of bearers) for (const other of others) if (one[0] !== other[0]) offer(reason, one, other)
    }
  }
  return [...pairs.values()]
}
