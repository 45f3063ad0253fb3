/** Kinds of files that users try to open although they are not datasets of this format. */
export const FOREIGN_KINDS = [
  'pdf',
  'png',
  'svg',
  'picture',
  'docx',
  'xlsx',
  'zip',
  'gzip',
  'graphml',
  'gexf',
  'html',
  'xml',
  'gml',
  'csv',
  'tsv',
  'text',
  'cytoscape',
  'cx2',
  'd3',
  'json-ld',
  'json',
  'flags',
  'views',
] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

const MAGIC: readonly (readonly [ForeignKind, string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\u0089PNG'],
  ['picture', '\u00FF\u00D8\u00FF'],
  ['picture', 'GIF8'],
  ['picture', 'RIFF'],
  ['zip', 'PK\u0003\u0004'],
  ['gzip', '\u001F\u008B'],
]

/** The size of the end of an archive in which its directory is searched, in bytes. */
const NAMES_WITHIN = 65_536

const latin1 = (bytes: Uint8Array) => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The kind of a file that is not text, by its first bytes; `null` for anything else. */
export function binaryKind(bytes: Uint8Array): ForeignKind | null {
  const head = latin1(bytes.subarray(0, 8))
  const kind = MAGIC.find(([, magic]) => head.startsWith(magic))?.[0] ?? null
  if (kind !== 'zip') return kind
  const names = latin1(bytes.subarray(-NAMES_WITHIN))
  return names.includes('word/document.xml') ? 'docx' : names.includes('xl/workbook.xml') ? 'xlsx' : 'zip'
}

/** The kind of a text that is not JSON; `null` if it may be JSON. */
export function textKind(text: string): ForeignKind | null {
  const head = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (head === '' || /^[[{"\d-]|^(true|false|null)\b/.test(head)) return isTable(head, ',') ? 'csv' : null
  if (head.startsWith('<')) {
    if (/<graphml\b/i.test(head)) return 'graphml'
    if (/<gexf\b/i.test(head)) return 'gexf'
    if (/<(!doctype html|html)\b/i.test(head)) return 'html'
    return /<([\w.-]+:)?svg[\s>]/.test(head) ? 'svg' : 'xml'
  }
  if (/(^|\n)\s*graph\s*\[/.test(head)) return 'gml'
  if (isTable(head, '\t')) return 'tsv'
  return isTable(head, ',') || isTable(head, ';') ? 'csv' : 'text'
}

/** Whether the first lines have the same number of cells, two or more. Cells in quotation marks may hold the separator. */
function isTable(head: string, separator: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 5)
  if (/^[[{]/.test(head) || lines.length < 2) return false
  const counts = lines
    .slice(0, lines.length > 2 ? -1 : 2)
    .filter((line) => line !== '')
    .map((line) => line.replace(/"[^"]*"/g, '').split(separator).length)
  return counts.length > 1 && (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0])
}

/** The kind of a JSON value that does not say that it is a dataset of this format; `null` if it may be meant to be one. */
export function jsonKind(value: unknown): ForeignKind | null {
  if (typeof value !== 'object' || value === null) return 'json'
  const has = (key: string) => Object.hasOwn(value, key)
  const format = 'format' in value ? value.format : undefined
  if (typeof format === 'string' && format.startsWith('sanad-flags/')) return 'flags'
  if (typeof format === 'string' && format.startsWith('sanad-views/')) return 'views'
  if (format !== undefined || has('documents') || has('relations')) return null
  if (has('@context') || has('@graph')) return 'json-ld'
  if (has('elements')) return 'cytoscape'
  if (has('nodes') && (has('links') || has('edges'))) return 'd3'
  if (Array.isArray(value) && value.some((part: unknown) => isCx(part))) return 'cx2'
  return 'json'
}

const isCx = (part: unknown) =>
  typeof part === 'object' && part !== null && ('CXVersion' in part || 'numberVerification' in part)
