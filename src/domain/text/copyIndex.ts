import { shinglesOf, type Copy } from './shingles.ts'

/** From this share on, a text is a copy of another. Independent reports of one event share less than a fifth. */
const LEAST_COPY = 0.5

/** Finds copies among many texts, in time that grows with their length and not with their number. */
export interface CopyIndex {
  /** Of which earlier text this one is a copy, most of all; `undefined` if of none. It is among the earlier texts from then on. */
  readonly add: (id: string, text: string) => Copy | undefined
}

/** Starts without texts. Each shingle, by its hash, belongs to the first text that has it; no text is kept. */
export function copyIndex(): CopyIndex {
  const owners = hashTable()
  const texts: { readonly id: string; readonly size: number }[] = []
  return {
    add: (id, text) => {
      const own = new Set([...shinglesOf(text)].map(hashOf))
      const shared = new Map<number, number>()
      for (const hash of own) {
        const owner = owners.ownerOf(hash, texts.length)
        if (owner !== texts.length) shared.set(owner, (shared.get(owner) ?? 0) + 1)
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

interface HashTable {
  /** The number that a hash was given first: this one, if it is new. */
  readonly ownerOf: (hash: number, number: number) => number
}

/** A power of two. */
const FIRST_SLOTS = 4_096
/** Fibonacci hashing (Knuth): neighbouring hashes go to slots far from each other. */
const SPREAD = 0x9e_37_79_b1

/** Open addressing in two arrays of numbers: a `Map` takes five times the room, and hundreds of shingles come with each article. */
function hashTable(): HashTable {
  let slots = FIRST_SLOTS
  let hashes = new Uint32Array(slots)
  /** By slot, the number plus one; 0 is a free slot. */
  let owners = new Uint32Array(slots)
  let filled = 0
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, SPREAD) & (slots - 1)
    while (owners[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  const put = (slot: number, hash: number, owner: number) => {
    hashes[slot] = hash
    owners[slot] = owner
  }
  const grow = () => {
    const [oldHashes, oldOwners] = [hashes, owners]
    slots *= 2
    ;[hashes, owners] = [new Uint32Array(slots), new Uint32Array(slots)]
    for (const [at, owner] of oldOwners.entries()) {
      const hash = oldHashes[at] ?? 0
      if (owner !== 0) put(slotOf(hash), hash, owner)
    }
  }
  return {
    ownerOf: (hash, number) => {
      const slot = slotOf(hash)
      const owner = owners[slot] ?? 0
      if (owner !== 0) return owner - 1
      put(slot, hash, number + 1)
      filled += 1
      if (filled * 4 > slots * 3) grow()
      return number
    },
  }
}

/** FNV-1a (Fowler, Noll, Vo), of which 30 bits are kept. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return hash >>> 2
}
