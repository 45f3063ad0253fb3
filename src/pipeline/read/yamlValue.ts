import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { meant } from '../../domain/dataset/nearest.ts'
import type { ProblemCode } from '../../domain/dataset/problem.ts'
import type { Located, SourcePlace, Problems } from './sourcePlace.ts'

interface Parsed {
  readonly source: string
  readonly document: Document
  readonly lines: LineCounter
}

interface YamlFile extends Parsed {
  readonly name: string
  readonly problems: Problems
}

/** How each file was parsed last. Parsing is most of a build's time, and a second build finds most files unchanged. */
const lastParsed = new Map<string, Parsed>()

function parse(name: string, source: string): Parsed {
  const last = lastParsed.get(name)
  if (last?.source === source) return last
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const parsed = { source, document, lines }
  lastParsed.set(name, parsed)
  return parsed
}

/** Reads a YAML file into a value that knows the place of each part; `undefined` after a syntax error. */
export function readYaml(name: string, source: string, problems: Problems): YamlValue | undefined {
  const file: YamlFile = { ...parse(name, source), name, problems }
  const { document } = file
  const tab = document.errors.length === 0 ? -1 : source.search(/^ *\t/m)
  if (tab >= 0) {
    // The parser reports a tab by its consequences, at several other places.
    problems.add('yaml-broken', placeAt(file, tab), { reason: 'Lines cannot be indented by tabs; use spaces' })
    return undefined
  }
  for (const error of [...document.errors, ...document.warnings]) {
    problems.add('yaml-broken', placeAt(file, error.pos[0]), { reason: error.message })
  }
  return document.errors.length > 0
    ? undefined
    : new YamlValue(file, document.contents, { file: name, line: 1, column: 1 })
}

function placeAt(file: YamlFile, offset: number): SourcePlace {
  const { line, col } = file.lines.linePos(offset)
  return { file: file.name, line, column: col }
}

/** One value of a YAML file. Its methods report what is missing or wrong and return `undefined`, so that reading continues. */
export class YamlValue {
  readonly #file: YamlFile
  readonly #node: Node | null
  readonly at: SourcePlace

  constructor(file: YamlFile, node: unknown, fallback: SourcePlace) {
    const resolved = isAlias(node) ? node.resolve(file.document) : node
    this.#file = file
    this.#node = isMap(resolved) || isSeq(resolved) || isScalar(resolved) ? resolved : null
    this.at = this.#node?.range ? placeAt(file, this.#node.range[0]) : fallback
  }

  get isList(): boolean {
    return isSeq(this.#node)
  }

  get isNull(): boolean {
    return this.#node === null || (isScalar(this.#node) && this.#node.value === null)
  }

  /** A text as written: `2023` and `no` stay strings. */
  text(): Located | undefined {
    const node = this.#node
    if (isScalar(node) && node.value !== null) {
      const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
      if (value.trim() !== '') return { value, at: this.at }
    }
    this.#wrong('not-text')
    return undefined
  }

  number(): Located<number> | undefined {
    if (isScalar(this.#node) && typeof this.#node.value === 'number') return { value: this.#node.value, at: this.at }
    this.#wrong('not-number')
    return undefined
  }

  flag(): boolean {
    if (isScalar(this.#node) && typeof this.#node.value === 'boolean') return this.#node.value
    this.#wrong('not-boolean')
    return false
  }

  items(): YamlValue[] {
    if (isSeq(this.#node)) return this.#node.items.map((item) => new YamlValue(this.#file, item, this.at))
    this.#wrong('not-list')
    return []
  }

  /** The keys and values of a map with arbitrary keys. */
  entries(): { key: Located; value: YamlValue }[] {
    if (!isMap(this.#node)) {
      this.#wrong('not-object')
      return []
    }
    const seen = new Set<string>()
    return this.#node.items.flatMap((pair) => {
      const key = new YamlValue(this.#file, pair.key, this.at).text()
      if (key === undefined) return []
      if (seen.has(key.value)) {
        this.#file.problems.add('key-twice', key.at, { key: key.value })
        return []
      }
      seen.add(key.value)
      return [{ key, value: new YamlValue(this.#file, pair.value, key.at) }]
    })
  }

  /** The values of a map with known keys. Unknown keys and missing required keys are problems. */
  fields<Key extends string>(known: readonly Key[], required: readonly Key[] = []): Partial<Record<Key, YamlValue>> {
    const fields: Partial<Record<Key, YamlValue>> = {}
    const isMapping = isMap(this.#node)
    for (const { key, value } of this.entries()) {
      const name = known.find((one) => one === key.value)
      if (name === undefined) {
        this.#file.problems.add('unknown-key', key.at, { key: key.value, ...meant(key.value, known) })
      } else {
        fields[name] = value
      }
    }
    for (const name of required) {
      if (isMapping && fields[name] === undefined) this.#file.problems.add('missing-key', this.at, { key: name })
    }
    return fields
  }

  /** One of the given words. */
  oneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    const text = this.text()
    const word = words.find((one) => one === text?.value)
    if (text !== undefined && word === undefined) {
      this.#file.problems.add('unknown-value', text.at, {
        value: text.value,
        ...meant(text.value, words),
        known: words.join(', '),
      })
    }
    return word
  }

  #wrong(code: ProblemCode): void {
    const node = this.#node
    const received = isMap(node)
      ? 'Object'
      : isSeq(node)
        ? 'Array'
        : isScalar(node)
          ? String(node.value).slice(0, 80)
          : 'null'
    this.#file.problems.add(code, this.at, { received })
  }
}
