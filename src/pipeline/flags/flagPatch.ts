import { basename } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Dataset, Relation } from '../../domain/dataset/dataset.ts'
import { isReversible } from '../../domain/dataset/joinsTypes.ts'
import type { Flag, FoundFlag } from '../../domain/flags/flags.ts'
import type { Remedy, WrittenRelation } from './flagEdit.ts'
import { afterNode, editsFor, entryStart, oneLine } from './flagEdit.ts'
import type { SourcePlace } from '../read/sourcePlace.ts'
import { STATING } from '../build/buildDocument.ts'
import type { TextFile } from '../read/seedFolder.ts'
import type { Edit } from './edits.ts'
import { applyEdits } from './edits.ts'

/** A flag with the annotation that it refers to. */
export interface Review {
  readonly flag: Flag
  readonly at: SourcePlace
  /** The current text of the annotation, from its first line to its last. */
  readonly written: string
  readonly remedy: Remedy
}

export interface FlagPatch {
  readonly reviews: readonly Review[]
  /** Flags whose evidence was found, but not its annotation. */
  readonly lost: readonly Flag[]
  /** For `git apply` or `patch -p1` in the project's root; empty if no annotation was found. */
  readonly patch: string
}

/** A relation in its file, with its sentence and the list that it belongs to. */
interface Spot extends WrittenRelation {
  readonly flag: Flag
  readonly sentence: YAMLMap
  readonly list: YAMLSeq
  readonly at: SourcePlace
}

interface ParsedFile {
  readonly name: string
  readonly text: string
  readonly sentences: YAMLSeq | undefined
  readonly lines: LineCounter
}

function parse({ text }: TextFile, name: string): ParsedFile {
  const lines = new LineCounter()
  const sentences = parseDocument(text, { lineCounter: lines }).get('sentences')
  return { name, text, lines, sentences: isSeq(sentences) ? sentences : undefined }
}

const written = (node: unknown) => (isMap(node) ? String(node.get('relation')).trim().split(/\s+/).join(' ') : '')

/** Whether the vocabulary allows the reverse of a relation, and the reverse is a different relation. */
function mayTurn({ entities, vocabulary }: Dataset, { source, target, type }: Relation): boolean {
  const found = vocabulary.relationTypes.find(({ id }) => id === type)
  const typeOf = (id: string) => entities.find((one) => one.id === id)?.type ?? ''
  return found !== undefined && isReversible(found, typeOf(source), typeOf(target))
}

function spotOf(dataset: Dataset, { flag }: FoundFlag, file: ParsedFile): Spot | undefined {
  const relation = dataset.relations.find(({ id }) => id === flag.relation)
  const sentences = dataset.documents.find(({ id }) => id === flag.document)?.sentences ?? []
  const first = sentences.findIndex(({ start }) => start === flag.start)
  const last = sentences.findIndex(({ end }) => end === flag.end)
  const sentence = file.sentences?.items[first]
  const list = isMap(sentence) ? sentence.get('relations') : undefined
  if (relation === undefined || !isMap(sentence) || !isSeq(list)) return undefined
  const { source, type, target } = relation
  const names = [`${source} ${type} ${target}`, `${target} ${type} ${source}`]
  // Both directions of a symmetric relation are the same; of any other, the reverse is a different relation.
  const isSymmetric = dataset.vocabulary.relationTypes.find(({ id }) => id === type)?.symmetric === true
  const isOf = (node: unknown) =>
    (written(node) === names[0] || (isSymmetric && written(node) === names[1])) &&
    isMap(node) &&
    Number(node.get('through') ?? 1) === last - first + 1
  const node = list.items.find(isOf)
  if (!isMap(node)) return undefined
  const isTurnedThere = list.items.some((one) => written(one) === names[1])
  const { line, col } = file.lines.linePos(node.range?.[0] ?? 0)
  return {
    flag,
    sentence,
    list,
    node,
    file: file.name,
    text: file.text,
    at: { file: file.name, line, column: col },
    mayTurn: !isTurnedThere && mayTurn(dataset, relation),
  }
}

/** Removes relations from their sentence's list. A sentence that is left without any gets a `none` with the reason. */
function removals({ text, sentence, list }: Spot, spots: readonly Spot[]): Edit[] {
  const gone = new Set<unknown>(spots.map(({ node }) => node))
  if (list.items.some((one) => !gone.has(one))) {
    return spots.map(({ node }) => ({ start: entryStart(text, node), end: afterNode(text, node), text: '' }))
  }
  const pair = sentence.items.find(({ key }) => isScalar(key) && key.value === 'relations')
  const at = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
  const role = sentence.get('role') ?? 'body'
  const needsReason = [...STATING].some((one) => one === role) && !sentence.has('none')
  const notes = spots.map(({ flag }) => oneLine(flag.note)).filter((note) => note !== '')
  const why = JSON.stringify(notes.length > 0 ? notes.join(' ') : 'It states no relation.')
  const line = text.slice(0, at).lastIndexOf('\n') + 1
  return needsReason
    ? [{ start: at, end: afterNode(text, list), text: `none: ${why}\n` }]
    : [{ start: line, end: afterNode(text, list), text: '' }]
}

const isRemovable = ({ flag, list, node }: Spot) =>
  flag.reason === 'no-relation' && list.flow !== true && node.flow !== true

function fileEdits(spots: readonly Spot[]): { readonly edits: Edit[]; readonly reviews: Review[] } {
  const edits: Edit[] = []
  const reviews: Review[] = []
  for (const list of new Set(spots.map((spot) => spot.list))) {
    const together = spots.filter((spot) => spot.list === list)
    const removable = together.filter(isRemovable)
    const [one] = removable
    if (one !== undefined) edits.push(...removals(one, removable))
    for (const spot of together) {
      const { flag, at, text, node } = spot
      const { remedy, edits: own } = isRemovable(spot)
        ? { remedy: 'removal' as const, edits: [] }
        : editsFor(spot, flag)
      edits.push(...own)
      reviews.push({ flag, at, remedy, written: text.slice(entryStart(text, node), afterNode(text, node)) })
    }
  }
  return { edits, reviews }
}

/** A unified diff that `git apply` and `patch -p1` accept. */
const diffOf = (name: string, before: string, after: string) =>
  createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })

/**
 * Turns users' flags into a patch of the annotation files for review. The patch changes a stance, reverses or removes a
 * relation where a flag asks for exactly that, and adds a comment at the place otherwise.
 */
export function flagPatch(dataset: Dataset, files: readonly TextFile[], found: readonly FoundFlag[]): FlagPatch {
  const parsed = new Map<string, ParsedFile>()
  for (const file of files) {
    const id = basename(file.name, '.yaml')
    parsed.set(id, parse(file, `seeds/annotations/documents/${id}.yaml`))
  }
  const spots: Spot[] = []
  const lost: Flag[] = []
  for (const one of found) {
    const file = parsed.get(one.flag.document)
    const spot = file === undefined ? undefined : spotOf(dataset, one, file)
    if (spot === undefined) lost.push(one.flag)
    else spots.push(spot)
  }
  const made = [...parsed.values()].flatMap(({ name, text }) => {
    const inFile = spots.filter((spot) => spot.file === name)
    if (inFile.length === 0) return []
    const { edits, reviews } = fileEdits(inFile.toSorted((a, b) => a.at.line - b.at.line))
    return [{ reviews, diff: diffOf(name, text, applyEdits(text, edits)) }]
  })
  const reviews = made.flatMap((one) => one.reviews)
  const head = reviews.map(({ flag, at, remedy }) => `# ${at.file}:${at.line} ${flag.reason} → ${remedy}\n`).join('')
  return { reviews, lost, patch: made.length === 0 ? '' : head + made.map(({ diff }) => diff).join('') }
}
