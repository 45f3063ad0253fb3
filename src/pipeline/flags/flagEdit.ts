import type { Pair, YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import { STANCES } from '../../domain/dataset/dataset.ts'
import type { Flag } from '../../domain/flags/flags.ts'
import type { Edit } from './edits.ts'

/** A relation in an annotation file. */
export interface WrittenRelation {
  readonly file: string
  /** The whole file. */
  readonly text: string
  readonly node: YAMLMap
  /** Whether the types allow source and target to be swapped. */
  readonly mayTurn: boolean
}

/** What a flag does to an annotation: the change that it asks for, or a comment for a person to decide. */
export type Remedy = 'stance' | 'direction' | 'removal' | 'comment'

const pairOf = (map: YAMLMap, key: string) =>
  map.items.find((pair): pair is Pair<Scalar> => isScalar(pair.key) && pair.key.value === key)

const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
  return range ? [range[0], range[1]] : undefined
}

const replace = (node: unknown, text: string): Edit[] => {
  const range = rangeOf(node)
  return range === undefined ? [] : [{ start: range[0], end: range[1], text }]
}

const lineStart = (text: string, offset: number) => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1)

/** The offset of the line after a node. */
export function afterNode(text: string, node: unknown): number {
  const [start, end] = rangeOf(node) ?? [0, 0]
  const last = start + text.slice(start, end).trimEnd().length
  const line = text.indexOf('\n', last)
  return line < 0 ? text.length : line + 1
}

/** The offset of the line on which a list entry begins. */
export const entryStart = (text: string, node: YAMLMap) => lineStart(text, node.range?.[0] ?? 0)

/** Puts words on one line, without control characters and direction overrides that could hide part of it. */
export function oneLine(words: string): string {
  return words
    .replace(/[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
}

function stanceEdits({ text, node }: WrittenRelation, stance: string): Edit[] {
  const written = pairOf(node, 'stance')
  if (written !== undefined) {
    return isScalar(written.value) && written.value.value !== stance ? replace(written.value, stance) : []
  }
  const first = pairOf(node, 'relation')
  if (node.flow === true || first === undefined) return []
  const start = afterNode(text, first.value)
  const indent = (first.key.range?.[0] ?? 0) - lineStart(text, first.key.range?.[0] ?? 0)
  return [{ start, end: start, text: `${' '.repeat(indent)}stance: ${stance}\n` }]
}

const TURNED: Readonly<Record<string, string>> = { subject: 'object', object: 'subject' }

/** The keys `subject` and `object` of a map, each renamed to the other. */
const turnedKeys = (map: YAMLMap): Edit[] =>
  map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    if (key.value === 'implied') {
      const words = isSeq(value) ? value.items : [value]
      return words.flatMap((word) =>
        isScalar(word) ? replace(word, TURNED[String(word.value)] ?? String(word.value)) : [],
      )
    }
    const name = TURNED[String(key.value)]
    return [...(name === undefined ? [] : replace(key, name)), ...(isMap(value) ? turnedKeys(value) : [])]
  })

function directionEdits({ node, mayTurn }: WrittenRelation): Edit[] {
  const written = pairOf(node, 'relation')?.value
  if (!mayTurn || !isScalar(written) || written.type !== Scalar.PLAIN) return []
  const [source, type, target] = String(written.value).trim().split(/\s+/)
  return [...replace(written, `${target} ${type} ${source}`), ...turnedKeys(node)]
}

function commentEdits({ text, node }: WrittenRelation, { reason, note, at }: Flag): Edit[] {
  const start = entryStart(text, node)
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
  const words = oneLine(note)
  return [
    {
      start,
      end: start,
      text: `${indent}# flagged ${at.slice(0, 10)}: ${reason}${words === '' ? '' : `. ${words}`}\n`,
    },
  ]
}

/** The edits for a flag. If the flag asks for nothing definite, or for what is already there, the edit adds a comment. */
export function editsFor(written: WrittenRelation, flag: Flag): { readonly remedy: Remedy; readonly edits: Edit[] } {
  const stance = STANCES.find((one) => one === flag.reason)
  const edits = stance === undefined ? [] : stanceEdits(written, stance)
  if (edits.length > 0) return { remedy: 'stance', edits }
  const turned = flag.reason === 'direction' ? directionEdits(written) : []
  if (turned.length > 0) return { remedy: 'direction', edits: turned }
  return { remedy: 'comment', edits: commentEdits(written, flag) }
}
