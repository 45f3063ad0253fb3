/** A replacement in a text: the characters from `start` to `end` give way to `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Lines of the old text that give way to others; `from` counts from 0. */
interface Change {
  readonly from: number
  readonly old: readonly string[]
  readonly new: readonly string[]
}

const CONTEXT = 3

/** Each line with its own end, so that a file's last line may lack one. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** What edits make of a text. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** The edits as changes of whole lines; edits that share a line become one change. */
function changesOf(text: string, edits: readonly Edit[]): Change[] {
  const lineStart = (offset: number) => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)
  /** Where whole lines end that hold an edit; what does not end in a line's end takes the next line along. */
  const lineEnd = (edit: Edit) => {
    const offset = edit.end
    const whole = edit.text === '' ? edit.start === lineStart(edit.start) : edit.text.endsWith('\n')
    if (whole && offset === lineStart(offset)) return offset
    const end = text.indexOf('\n', offset)
    return end < 0 ? text.length : end + 1
  }
  const groups: { start: number; end: number; edits: Edit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = lineStart(edit.start)
    const end = lineEnd(edit)
    const last = groups.at(-1)
    if (last !== undefined && start < last.end) {
      last.edits.push(edit)
      last.end = Math.max(last.end, end)
    } else groups.push({ start, end, edits: [edit] })
  }
  return groups.map((group) => {
    const moved = group.edits.map((one) => ({ ...one, start: one.start - group.start, end: one.end - group.start }))
    const old = text.slice(group.start, group.end)
    return {
      from: linesOf(text.slice(0, group.start)).length,
      old: linesOf(old),
      new: linesOf(applyEdits(old, moved)),
    }
  })
}

/** Changes whose context would touch, together. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (last !== undefined && change.from - (last.from + last.old.length) <= 2 * CONTEXT) hunk?.push(change)
    else hunks.push([change])
  }
  return hunks
}

const marked = (mark: string, lines: readonly string[]) =>
  lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')

/** The edits of a file as a unified diff that `git apply` and `patch -p1` take; empty without edits. */
export function unifiedDiff(file: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text)
  let shift = 0
  const hunks = hunksOf(changesOf(text, edits)).map((changes) => {
    const [first, last] = [changes[0], changes.at(-1)]
    if (first === undefined || last === undefined) return ''
    const from = Math.max(0, first.from - CONTEXT)
    const to = Math.min(lines.length, last.from + last.old.length + CONTEXT)
    let body = ''
    let at = from
    let grown = 0
    for (const change of changes) {
      body += marked(' ', lines.slice(at, change.from)) + marked('-', change.old) + marked('+', change.new)
      at = change.from + change.old.length
      grown += change.new.length - change.old.length
    }
    body += marked(' ', lines.slice(at, to))
    const range = (start: number, length: number) => `${length === 0 ? start : start + 1},${length}`
    const head = `@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@\n`
    shift += grown
    return head + body
  })
  return hunks.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`
}
