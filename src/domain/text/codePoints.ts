/**
 * Converts offsets in a text from UTF-16 code units to Unicode code points, in which the W3C's selectors count. An offset inside
 * a surrogate pair counts as the one after it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  /** Where each character outside the Basic Multilingual Plane begins. */
  const pairs: number[] = []
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800 || (text.charCodeAt(index + 1) & 0xfc00) !== 0xdc00) continue
    pairs.push(index)
    index += 1
  }
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
