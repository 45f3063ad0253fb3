/** The key of an unordered pair of entities; ids never contain a bar. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)
