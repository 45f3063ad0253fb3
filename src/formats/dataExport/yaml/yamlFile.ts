/** What a YAML file of annotations is made of. */
export type YamlData = string | number | boolean | null | readonly YamlData[] | YamlMap
export type YamlMap = { readonly [key: string]: YamlData | undefined }

/** A text that needs no quotation marks: it begins with a letter and has nothing that YAML reads as its own. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ()/_.;؛،«»؟!–-]*$/u
/** Words that some reader of YAML takes for something else than a text. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i
/** Characters that may not stand in a YAML file as they are, or that look like line ends to it. */
const HIDDEN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g
/** The length up to which a map or a list stands on one line. */
const ONE_LINE = 100

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  if (PLAIN.test(value) && !value.endsWith(' ') && !TAKEN.test(value)) return value
  return JSON.stringify(value).replace(HIDDEN, escaped)
}

const isScalar = (value: YamlData): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null

const isList = (value: YamlData): value is readonly YamlData[] => Array.isArray(value)

const entriesOf = (map: YamlMap) =>
  Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))

/** A value on one line; empty maps and lists have no other form. */
function flow(value: YamlData): string {
  if (isScalar(value)) return scalar(value)
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  const entries = entriesOf(value).map(([key, one]) => `${scalar(key)}: ${flow(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** A value after its key or dash, on the same line if it is short. */
function after(value: YamlData, indent: string): string {
  const short = flow(value)
  const isFlat = isScalar(value) || (isList(value) ? value : entriesOf(value).map(([, one]) => one)).every(isSimple)
  if (isScalar(value) || short === '[]' || short === '{}' || (isFlat && short.length <= ONE_LINE)) return ` ${short}`
  return `\n${block(value, indent)}`
}

/** A text, or a short list of them. */
const isSimple = (value: YamlData): boolean => isScalar(value) || (isList(value) && value.every(isScalar))

function block(value: readonly YamlData[] | YamlMap, indent: string): string {
  if (isList(value)) {
    return value
      .map((one) => {
        // The keys of a map in a list begin beside the dash.
        if (!isScalar(one) && !isList(one) && after(one, '').startsWith('\n'))
          return `${indent}- ${block(one, `${indent}  `).trimStart()}`
        return `${indent}-${after(one, `${indent}  `)}`
      })
      .join('\n')
  }
  return entriesOf(value)
    .map(([key, one]) => `${indent}${scalar(key)}:${after(one, `${indent}  `)}`)
    .join('\n')
}

/** The text of a YAML file, for people to read and for `npm run dataset`. */
export function yamlFile(map: YamlMap): string {
  return entriesOf(map).length === 0 ? '{}\n' : `${block(map, '')}\n`
}
