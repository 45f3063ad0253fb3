import type { Dataset, Document, Entity, MarkedEnd, Sentence, Span } from '../dataset/dataset.ts'
import { segmentsOf } from '../text/markedSpans.ts'

/** The text between sentences, shown as space; kept, so that the document is shown in full. */
export interface Gap extends Span {
  readonly kind: 'gap'
}

export interface ReadSentence extends Span {
  readonly kind: 'sentence'
  readonly sentence: Sentence
}

/** Sentences that belong together: a paragraph of body text, or a line with another role. */
export interface TextBlock {
  readonly kind: 'block'
  readonly role: Sentence['role']
  /** The paragraph's number, as `locate` counts them, for body text. */
  readonly paragraph?: number
  readonly parts: readonly (ReadSentence | Gap)[]
}

/** A document from its first character to its last. */
export type DocumentFlow = readonly (TextBlock | Gap)[]

/** Whether text of the page stands between two sentences, or a line ends there. */
const breaksLine = (document: Document, from: number, to: number) => document.text.slice(from, to).includes('\n')

/**
 * Divides a document into blocks and the space between them, which together cover its text. A paragraph begins where `locate`
 * begins one: at the first body sentence, and at each body sentence that a line break separates from the previous one.
 */
export function flowOf(document: Document): DocumentFlow {
  const flow: (TextBlock | Gap)[] = []
  let open: { block: TextBlock; parts: (ReadSentence | Gap)[] } | undefined
  let body: Sentence | undefined
  let paragraphs = 0
  let end = 0
  for (const sentence of document.sentences) {
    const gap: Gap | undefined = sentence.start > end ? { kind: 'gap', start: end, end: sentence.start } : undefined
    const { role } = sentence
    const isNew = body === undefined || breaksLine(document, body.end, sentence.start)
    if (role === 'body' && isNew) paragraphs += 1
    const continues =
      open?.block.role === role && (role === 'body' ? !isNew : !breaksLine(document, end, sentence.start))
    if (open === undefined || !continues) {
      if (gap !== undefined) flow.push(gap)
      const parts: (ReadSentence | Gap)[] = []
      const block: TextBlock = { kind: 'block', role, parts, ...(role === 'body' && { paragraph: paragraphs }) }
      flow.push(block)
      open = { block, parts }
    } else if (gap !== undefined) open.parts.push(gap)
    open.parts.push({ kind: 'sentence', start: sentence.start, end: sentence.end, sentence })
    if (role === 'body') body = sentence
    end = sentence.end
  }
  if (document.text.length > end) flow.push({ kind: 'gap', start: end, end: document.text.length })
  return flow
}

/** A place where a document names or implies an entity. */
export interface NamedMention extends MarkedEnd {
  readonly entity: Entity
}

/** All mentions in a document by offset; of two with the same start, the longer first. */
export function mentionsIn(document: Document, dataset: Dataset): readonly NamedMention[] {
  return dataset.entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.document === document.id)
        .map(({ start, end, implied }) => ({ start, end, entity, ...(implied === true && { implied }) })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A part of a sentence with the same mentions throughout. */
export interface MentionRun extends Span {
  /** The innermost first: the shortest, and of equal lengths the one that names its entity. */
  readonly mentions: readonly NamedMention[]
  /** Whether these words belong to the span that was opened. */
  readonly marked: boolean
}

const innermost = (a: NamedMention, b: NamedMention) =>
  a.end - a.start - (b.end - b.start) || Number(a.implied === true) - Number(b.implied === true)

/** Cuts a sentence where mentions and the marked words begin and end; the runs cover it without gaps. */
export function runsOf(sentence: Span, mentions: readonly NamedMention[], marked: Span | null): readonly MentionRun[] {
  const within = mentions.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  const cuts = marked === null ? within : [...within, { ...marked, entity: null }]
  return segmentsOf(sentence, cuts).map(({ start, end, marks }) => ({
    start,
    end,
    mentions: marks.filter((mark): mark is NamedMention => mark.entity !== null).sort(innermost),
    marked: marks.some(({ entity }) => entity === null),
  }))
}

/** The types of the entities that a document mentions, in the vocabulary's order. */
export function typesIn(dataset: Dataset, mentions: readonly NamedMention[]) {
  const types = new Set(mentions.map(({ entity }) => entity.type))
  return dataset.vocabulary.entityTypes.filter(({ id }) => types.has(id))
}
