const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/** The function and the constant of each quarter of the 80 rounds. */
const QUARTERS: readonly (readonly [(b: number, c: number, d: number) => number, number])[] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [(b, c, d) => b ^ c ^ d, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [(b, c, d) => b ^ c ^ d, 0xca62c1d6],
]

/** The bytes with a one, zeros, and the length in bits, in words of 32 bits (FIPS 180-4, 5.1.1). */
function padded(text: string): Uint32Array {
  const bytes = new TextEncoder().encode(text)
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16)
  const write = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8))
  }
  bytes.forEach(write)
  write(0x80, bytes.length)
  words[words.length - 1] = bytes.length * 8
  return words
}

/**
 * The SHA-1 of a text as UTF-8, in lower-case hexadecimal. FollowTheMoney names its statements by it; it protects nothing. Pages
 * without TLS have no `crypto.subtle`.
 */
export function sha1(text: string): string {
  const words = padded(text)
  let state: readonly [number, number, number, number, number] = [
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
  ]
  const schedule = new Int32Array(80)
  for (let block = 0; block < words.length; block += 16) {
    let [a, b, c, d, e] = state
    for (let round = 0; round < 80; round++) {
      const earlier = (back: number) => schedule[round - back] ?? 0
      schedule[round] =
        round < 16 ? (words[block + round] ?? 0) : rotated(earlier(3) ^ earlier(8) ^ earlier(14) ^ earlier(16), 1)
      const [mix, constant] = QUARTERS[Math.floor(round / 20)] ?? [() => 0, 0]
      const next = (rotated(a, 5) + mix(b, c, d) + e + constant + (schedule[round] ?? 0)) | 0
      ;[a, b, c, d, e] = [next, a, rotated(b, 30), c, d]
    }
    const [h0, h1, h2, h3, h4] = state
    state = [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0]
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
