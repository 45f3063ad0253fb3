export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** The offset of the first byte that does not fit the encoding; `null` if all do. */
  readonly brokenAt: number | null
}

/** The encoding of a text file: UTF-16 if the file begins with its byte-order mark, otherwise UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark === 0xfffe) return { name: 'utf-16le', brokenAt: utf16BrokenAt(bytes, 1) }
  if (mark === 0xfeff) return { name: 'utf-16be', brokenAt: utf16BrokenAt(bytes, 0) }
  return { name: 'utf-8', brokenAt: utf8BrokenAt(bytes) }
}

/** Follows table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences". */
function utf8BrokenAt(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      at += 1
      continue
    }
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if (length === 0) return at
    const second = bytes[at + 1] ?? 0
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (second < least || second > most) return at
    for (let index = 2; index < length; index += 1) {
      if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return at
    }
    at += length
  }
  return null
}

/** @param high the offset of the high byte in each pair of bytes */
function utf16BrokenAt(bytes: Uint8Array, high: 0 | 1): number | null {
  const kindAt = (at: number) => (bytes[at + high] ?? 0) & 0xfc
  let at = 0
  while (at + 1 < bytes.length) {
    const kind = kindAt(at)
    if (kind === 0xdc) return at
    if (kind === 0xd8 && (at + 3 >= bytes.length || kindAt(at + 2) !== 0xdc)) return at
    at += kind === 0xd8 ? 4 : 2
  }
  return at < bytes.length ? at : null
}
