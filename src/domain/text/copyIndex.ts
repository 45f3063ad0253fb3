import { shinglesOf, type Copy } from './shingles.ts'

/** From this share on, a text is a copy of another. Independent reports of one event share less than a fifth. */
const LEAST_COPY = 0.5

/** Finds copies among many texts, in time that grows with their length and not with their number. */
export interface CopyIndex {
  /** Of which earlier text this one is a copy, most of all; `undefined` if of none. It is among the earlier texts from then on. */
  readonly add: (id: string, text: string) => Copy | undefined
}

/** Starts without texts. Each shingle, by its hash, belongs to the first text that has it: some 40 MB for a thousand articles. */
export function copyIndex(): CopyIndex {
  const owners = new Map<number, number>()
  const texts: { readonly id: string; readonly size: number }[] = []
  return {
    add: (id, text) => {
      const own = new Set([...shinglesOf(text)].map(hashOf))
      const shared = new Map<number, number>()
      for (const hash of own) {
        const owner = owners.get(hash)
        if (owner === undefined) owners.set(hash, texts.length)
        else shared.set(owner, (shared.get(owner) ?? 0) + 1)
      }
      texts.push({ id, size: own.size })
      const [most] = [...shared]
        .map(([owner, count]): Copy => {
          const { id: of, size } = texts[owner] ?? { id, size: own.size }
          return { of, share: count / Math.min(own.size, size) }
        })
        .toSorted((a, b) => b.share - a.share)
      return most !== undefined && most.share >= LEAST_COPY ? most : undefined
    },
  }
}

/** FNV-1a (Fowler, Noll, Vo), of which 30 bits are kept. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return hash >>> 2
}
