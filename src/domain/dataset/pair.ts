import type { Relation } from './dataset.ts'

/** The key of an unordered pair of entities; ids never contain a bar. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** The pair key of a relation. */
export const pairOf = ({ source, target }: Pick<Relation, 'source' | 'target'>): string => pairKey(source, target)

/** The two entities of a pair key. */
export function endsOfPair(key: string): readonly [string, string] {
  const bar = key.indexOf('|')
  return [key.slice(0, bar), key.slice(bar + 1)]
}
