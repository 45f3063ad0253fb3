import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type {
  Dataset,
  Document,
  Entity,
  Evidence,
  MarkedEnd,
  MarkedWords,
  Mention,
  Relation,
  Span,
} from '../../../domain/dataset/dataset.ts'
import { sentencesOf } from '../../../domain/evidence/evidenceText.ts'
import { isProposed } from '../../../domain/review/reviewState.ts'
import { statedDataset } from '../../../domain/review/statedDataset.ts'
import { freeId } from '../../../domain/review/freeId.ts'
import { isNamedIn } from '../../../domain/review/signed.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import { usedVocabulary } from '../../../domain/vocabulary/usedVocabulary.ts'

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The dataset that annotation files can hold, which is the one that `npm run dataset` builds of them: what a person stands behind,
 * without proposals and what was rejected, with one text file for each source. What a sentence says that repeats an earlier one
 * belongs to that one. The very content of a dataset that was built of such files.
 */
export function annotatedDataset(record: Dataset): Dataset {
  const stated = statedDataset(record)
  const documents = withFiles(stated.documents)
  const byId = new Map(documents.map((one) => [one.id, one]))
  const order = new Map(documents.map(({ id }, index) => [id, index]))
  const inOrder = (a: Mention | Evidence, b: Mention | Evidence) =>
    (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start
  const entities = stated.entities
    .map((entity): Entity => {
      const mentions = firstPlaces(entity.mentions, byId).toSorted((a, b) => inOrder(a, b) || a.end - b.end)
      return { ...entity, ...sameAsOf(entity), mentions }
    })
    .toSorted((a, b) => byText(a.id, b.id))
  const names = new Map(entities.map(({ id, aliases }) => [id, new Set(aliases)]))
  const relations = stated.relations
    .flatMap((relation): readonly Relation[] => {
      const { source, target, type } = relation
      const evidence = relation.evidence
        .filter((one) => !isProposed(one))
        .flatMap((one) => placed(one, byId))
        .map((one) => withImplied(one, byId.get(one.document), names.get(source), names.get(target)))
        .toSorted(inOrder)
      return evidence.length === 0 ? [] : [{ ...relation, id: `${source}-${type}-${target}`, evidence }]
    })
    .toSorted((a, b) => byText(a.id, b.id))
  const { formerIds, agents: all = [], vocabulary, ...rest } = stated
  const people = all.filter(({ person }) => person === true).filter(isNamedIn({ relations }))
  const relationTypes = vocabulary.relationTypes.map(({ example, ...type }) => {
    const said = example && byId.get(example.document)
    return said === undefined || example === undefined
      ? type
      : { ...type, example: firstPlace(sliceOf(said.text, example), documents) ?? example }
  })
  const kept = usedVocabulary({ vocabulary: { ...vocabulary, relationTypes }, entities, relations })
  const dataset = {
    ...rest,
    sources: sourcesOf(documents),
    documents,
    entities,
    relations,
    vocabulary: kept,
    ...(people.length === 0 ? {} : { agents: people }),
  }
  return formerIds === undefined ? dataset : { ...dataset, formerIds: livingIds(formerIds, dataset) }
}

/** Documents whose source is a text file of that name. Those of one source that do not make it up together get a file each. */
function withFiles(documents: readonly Document[]): readonly Document[] {
  const taken = new Set<string>()
  const shared = new Set(
    [...new Set(documents.map(({ source }) => source.file))].filter((file) => {
      const own = documents.filter(({ source }) => source.file === file)
      const isWhole = /^[\w.-]+\.txt$/.test(file) && own.every((one, at) => follows(one, own[at - 1]))
      if (isWhole) taken.add(file)
      return isWhole
    }),
  )
  return documents.map((document) => {
    const { id, text, source } = document
    const named = { ...document, sha256: digest(text) }
    if (shared.has(source.file)) return named
    const file = `${freeId(id, new Set([...taken].map((one) => one.replace(/\.txt$/, ''))))}.txt`
    taken.add(file)
    return { ...named, source: { file, start: 0, end: text.length } }
  })
}

/** Whether a document begins where the one before it in its file ends, with words that begin no line of that one. */
function follows({ source, sentences, text }: Document, before: Document | undefined): boolean {
  if (before === undefined) return source.start === 0
  const [first] = sentences
  if (first?.start !== 0 || source.start !== before.source.end || !/[\n\r\u2028\u2029]$/.test(before.text)) return false
  const words = sliceOf(text, first)
  const [begin] = before.sentences
  const rest = before.text.slice(begin?.end ?? 0)
  return !rest.split(/[\n\r\u2028\u2029]/).some((line) => line.startsWith(words))
}

function sourcesOf(documents: readonly Document[]): Dataset['sources'] {
  return [...textFiles(documents)].map(([file, text]) => ({ file, sha256: digest(text) }))
}

/** The text of each source, by its name. */
export function textFiles(documents: readonly Document[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { source, text } of documents) texts.set(source.file, (texts.get(source.file) ?? '') + text)
  return texts
}

type Shift = { readonly by: number; readonly within: Span }

/** How far a span moves from a repeated sentence to the first one with the same words; `undefined` if it covers others as well. */
function toFirst(span: Span, document: Document): Shift | undefined {
  const covered = sentencesOf(document, span)
  const [own] = covered
  if (own === undefined || covered.every(({ duplicateOf }) => duplicateOf === undefined)) return { by: 0, within: span }
  const first = document.sentences.find(({ id }) => id === own.duplicateOf)
  return first === undefined || covered.length > 1 ? undefined : { by: first.start - own.start, within: first }
}

const shifted = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by })

function firstPlaces(mentions: readonly Mention[], documents: ReadonlyMap<string, Document>): readonly Mention[] {
  const places = new Map<string, Mention>()
  for (const mention of mentions) {
    const document = documents.get(mention.document)
    const shift = document && toFirst(mention, document)
    if (shift === undefined) continue
    const first = shifted(mention, shift.by)
    const key = `${first.document} ${first.start} ${first.end}`
    if (!places.has(key)) places.set(key, first)
  }
  return [...places.values()]
}

/** Evidence as annotations write it: of its review only by whom it is, and at the first place of its words. */
function placed(evidence: Evidence, documents: ReadonlyMap<string, Document>): readonly Evidence[] {
  const { review: _, putOff: __, proposedBy: ___, ...said } = evidence
  const document = documents.get(evidence.document)
  const shift = document && toFirst(evidence, document)
  if (shift === undefined) return []
  if (shift.by === 0) return [said]
  const { subject, object, trigger } = said
  return [
    {
      ...shifted(said, shift.by),
      ...(subject === undefined ? {} : { subject: shifted(subject, shift.by) }),
      ...(object === undefined ? {} : { object: shifted(object, shift.by) }),
      ...(trigger === undefined ? {} : { trigger: shifted(trigger, shift.by) }),
    },
  ]
}

/** Words that are no name of an end only stand for it. */
function withImplied(
  evidence: Evidence,
  document: Document | undefined,
  source: ReadonlySet<string> | undefined,
  target: ReadonlySet<string> | undefined,
): Evidence {
  const { subject, object } = evidence
  const standsFor = (mark: MarkedEnd | undefined, names: ReadonlySet<string> | undefined) =>
    mark?.implied === true ||
    (mark !== undefined && document !== undefined && names?.has(sliceOf(document.text, mark)) !== true)
  const implied = { subject: standsFor(subject, source), object: standsFor(object, target) }
  const marks = Object.entries(evidence.translationMarks ?? {}).map(
    ([language, own]) => [language, { ...own, ...impliedEnds(own, implied) }] as const,
  )
  return {
    ...evidence,
    ...impliedEnds(evidence, implied),
    ...(evidence.translationMarks === undefined ? {} : { translationMarks: Object.fromEntries(marks) }),
  }
}

function impliedEnds(
  { subject, object }: MarkedWords,
  implied: { readonly subject: boolean; readonly object: boolean },
): MarkedWords {
  const end = ({ start, end: stop }: MarkedEnd, isImplied: boolean): MarkedEnd => ({
    start,
    end: stop,
    ...(isImplied ? { implied: true as const } : {}),
  })
  return {
    ...(subject === undefined ? {} : { subject: end(subject, implied.subject) }),
    ...(object === undefined ? {} : { object: end(object, implied.object) }),
  }
}

function sameAsOf({ sameAs }: Entity): Partial<Entity> {
  return sameAs === undefined || sameAs.length === 0
    ? {}
    : { sameAs: sameAs.map((uri) => `http://www.wikidata.org/entity/${uri.replace(/^.*\//, '')}`) }
}

function firstPlace(words: string, documents: readonly Document[]): (Span & { readonly document: string }) | undefined {
  const found = documents.find(({ text }) => text.includes(words))
  if (found === undefined) return undefined
  const start = found.text.indexOf(words)
  return { document: found.id, start, end: start + words.length }
}

/** The former ids that lead to what is left, or nowhere. */
function livingIds(
  formerIds: NonNullable<Dataset['formerIds']>,
  { entities, relations, vocabulary }: Dataset,
): NonNullable<Dataset['formerIds']> {
  const today = {
    entities,
    relations,
    relationTypes: vocabulary.relationTypes,
    categories: vocabulary.categories,
  } satisfies { [Kind in keyof typeof formerIds]-?: readonly { readonly id: string }[] }
  const living: { -readonly [Kind in keyof typeof formerIds]: Record<string, string | null> } = {}
  for (const kind of ['entities', 'relations', 'relationTypes', 'categories'] as const) {
    const ids = formerIds[kind]
    if (ids === undefined) continue
    const all = new Set(today[kind].map(({ id }) => id))
    living[kind] = Object.fromEntries(
      Object.entries(ids).filter(([former, id]) => !all.has(former) && (id === null || all.has(id))),
    )
  }
  return living
}
