/**
 * Beginnings that spreadsheets interpret as a formula (OWASP's list, with its full-width forms). A negative number is one too, but
 * calculates to itself.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** One field: quoted if necessary, and with an apostrophe before what a spreadsheet would calculate. */
function field(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180), with the byte order mark that tells Excel that it is UTF-8. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`
}
