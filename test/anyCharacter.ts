import fc from 'fast-check'

/**
 * Any character of Unicode, as the `unit` of a text; no half of a pair. fast-check's own `binary` first lists all of them,
 * which costs every worker 1.5 s and the memory of a million entries.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800))
