/**
 * Beginnings that spreadsheets interpret as a formula: OWASP's list, the same signs as full-width forms, and both after white
 * space or invisible characters, which some programs drop. A number with a sign is one too, but calculates to itself.
 */
const FORMULA = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** One field: quoted if necessary, and with an apostrophe before what a spreadsheet would calculate. */
function field(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  // Every usual separator is quoted, because a program may expect another one than the file has.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180), with the byte order mark that tells Excel that it is UTF-8. */
export function csvOf(lines: readonly (readonly string[])[], separator = ','): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(separator)}\r\n`).join('')}`
}
