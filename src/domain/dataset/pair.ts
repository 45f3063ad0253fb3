/** The key of an unordered pair of entities; no id holds a bar. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)
