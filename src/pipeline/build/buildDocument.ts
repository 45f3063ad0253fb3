import { createHash } from 'node:crypto'
import type { Document, Mention, Sentence, SentenceRole, Span } from '../../domain/dataset/dataset.ts'
import { meant } from '../../domain/dataset/nearest.ts'
import { segment } from '../../domain/text/segment.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { alignSentences, type AlignedSentence } from './alignSentences.ts'
import type { DocumentAnnotation, EntityAnnotation, MentionAnnotation } from '../read/annotation.ts'
import type { Origins } from '../read/origins.ts'
import type { LocatedDocument } from './locateDocuments.ts'
import { Problems } from '../read/sourcePlace.ts'
import { locateQuote } from './quote.ts'
import type { TextFile } from '../read/seedFolder.ts'

export interface BuiltDocument {
  readonly document: Document
  readonly aligned: readonly AlignedSentence[]
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
}

/** What building a document needs from the whole dataset, and where problems are reported. */
export interface BuildContext {
  readonly entities: ReadonlyMap<string, EntityAnnotation>
  readonly origins: Origins
  readonly problems: Problems
}

/** Builds one document: its slice of the seed file, its sentences and its mentions. */
export function buildDocument(
  { document: annotation, span, isOpen }: LocatedDocument,
  seed: TextFile,
  context: BuildContext,
): BuiltDocument {
  const slice = sliceOf(seed.text, span)
  const pieces = segment(slice).filter((piece) => piece.kind !== 'gap')
  const kept = isOpen ? pieces.slice(0, annotatedLength(annotation, slice, pieces)) : pieces
  const text = kept.length < pieces.length ? slice.slice(0, kept.at(-1)?.end) : slice
  const aligned = alignSentences(annotation, text, kept, context.problems)
  const document: Document = {
    id: annotation.id,
    kind: annotation.kind,
    language: annotation.language,
    title: annotation.title,
    publisher: annotation.publisher,
    ...(annotation.byline === undefined ? {} : { byline: annotation.byline }),
    ...(annotation.url === undefined ? {} : { url: annotation.url }),
    ...(annotation.published === undefined ? {} : { published: annotation.published }),
    source: { file: seed.name, start: span.start, end: span.start + text.length },
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    sentences: buildSentences(annotation, text, aligned, context),
  }
  context.origins.set(document, annotation.at)
  context.origins.setKeys(document, annotation.places)
  return { document, aligned, mentions: findMentions(annotation.id, text, aligned, context) }
}

/** The number of pieces up to and including the last annotated one. */
function annotatedLength(annotation: DocumentAnnotation, text: string, pieces: readonly Span[]): number {
  const aligned = alignSentences(annotation, text, pieces, new Problems())
  return aligned.findLastIndex((one) => one.annotation !== undefined) + 1
}

/** The roles of sentences that state relations, or say why not. */
export const STATING: ReadonlySet<SentenceRole> = new Set<SentenceRole>(['headline', 'subheadline', 'caption', 'body'])

function buildSentences(
  document: DocumentAnnotation,
  text: string,
  aligned: readonly AlignedSentence[],
  { origins, problems }: BuildContext,
): Sentence[] {
  const firstByWords = new Map<string, string>()
  // The end of the sentences that the evidence of an earlier one covers.
  let through = 0
  return aligned.map(({ span, annotation }, index): Sentence => {
    const id = `${document.id}-s${String(index + 1).padStart(2, '0')}`
    const words = sliceOf(text, span)
    const first = firstByWords.get(words)
    if (first === undefined) firstByWords.set(words, id)
    if (annotation !== undefined) {
      const { isDuplicate, mentions, relations } = annotation
      if (isDuplicate && first === undefined) problems.add('repeat-absent', annotation.at)
      if (!isDuplicate && first !== undefined) problems.add('repeat-unmarked', annotation.at, { first })
      if (isDuplicate && first !== undefined && mentions.length + relations.length > 0) {
        problems.add('repeat-annotated', annotation.at, { first })
      }
      const isSilent = relations.length === 0 && annotation.none === undefined
      if (isSilent && !isDuplicate && index >= through && STATING.has(annotation.role))
        problems.add('relations-absent', annotation.at)
      through = Math.max(through, ...relations.map((one) => index + one.through.value))
      if (annotation.none !== undefined && relations.length > 0) problems.add('none-with-relations', annotation.none.at)
    }
    const translations = annotation?.translations ?? {}
    const sentence: Sentence = {
      id,
      start: span.start,
      end: span.end,
      role: annotation?.role ?? 'body',
      ...(annotation?.isDuplicate === true && first !== undefined ? { duplicateOf: first } : {}),
      ...(annotation?.isTruncated === true ? { truncated: true as const } : {}),
      ...(Object.keys(translations).length === 0 ? {} : { translations }),
    }
    if (annotation !== undefined) origins.set(sentence, annotation.at)
    return sentence
  })
}

function findMentions(
  document: string,
  text: string,
  aligned: readonly AlignedSentence[],
  { entities, origins, problems }: BuildContext,
): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  const place = (mention: MentionAnnotation, span: Span): void => {
    const id = mention.entity.value
    if (!entities.has(id)) {
      problems.add('unknown-entity', mention.entity.at, { id, ...meant(id, entities.keys()) })
      return
    }
    const inSentence = locateQuote(mention.quote, sliceOf(text, span), problems)
    if (inSentence === undefined) return
    const built: Mention = {
      document,
      start: span.start + inSentence.start,
      end: span.start + inSentence.end,
      ...(mention.isImplied ? { implied: true as const } : {}),
    }
    origins.set(built, mention.quote.at)
    found.set(id, [...(found.get(id) ?? []), built])
  }
  for (const { span, annotation } of aligned) annotation?.mentions.forEach((mention) => place(mention, span))
  return found
}
