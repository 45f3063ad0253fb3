import type { MarkedEnd, Evidence, MarkedWords, Span } from '../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { MARKED_PARTS } from '../../domain/text/markedSpans.ts'
import { closest } from '../../domain/dataset/nearest.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import type { QuotedMarks, RelationAnnotation } from '../read/annotation.ts'
import type { BuildContext, BuiltDocument } from './buildDocument.ts'
import { locateQuote } from './quote.ts'

/** Builds the evidence of one annotated relation; `undefined` if its range is unclear (which is reported). */
export function buildEvidence(
  annotation: RelationAnnotation,
  { document, aligned }: BuiltDocument,
  sentence: number,
  context: BuildContext,
): Evidence | undefined {
  const { origins, problems } = context
  const through = annotation.through.value
  const covered = document.sentences.slice(sentence, sentence + Math.max(1, through))
  const first = aligned[sentence]?.span
  const last = covered.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    !Number.isInteger(through) ||
    through < 1 ||
    covered.length < through
  ) {
    problems.add('through-range', annotation.through.at, { through, left: document.sentences.length - sentence })
    return undefined
  }
  const range: Span = { start: first.start, end: last.end }
  const marks = locateMarks(annotation.marks, sliceOf(document.text, range), range.start, annotation, problems)
  checkEnds(marks, annotation, document.text, context)
  const translationMarks: Record<string, MarkedWords> = {}
  for (const [language, quotes] of Object.entries(annotation.translationMarks)) {
    const translation = translatedEvidence(document, range, language)
    if (translation === undefined) {
      problems.add('translation-missing', annotation.at, { language })
      continue
    }
    translationMarks[language] = locateMarks(quotes, translation, 0, annotation, problems)
  }
  const evidence: Evidence = {
    document: document.id,
    ...range,
    stance: annotation.stance,
    ...(annotation.by === undefined ? {} : { attributedTo: annotation.by.value }),
    ...marks,
    ...(Object.keys(translationMarks).length === 0 ? {} : { translationMarks }),
    ...(annotation.when === undefined ? {} : { when: annotation.when }),
    ...(annotation.isPast ? { tense: 'past' as const } : {}),
    ...(annotation.figures.length === 0 ? {} : { figures: annotation.figures }),
    ...(annotation.note === undefined ? {} : { note: annotation.note }),
    ...(annotation.reviewedBy === undefined ? {} : { reviewedBy: annotation.reviewedBy }),
  }
  origins.set(evidence, annotation.at)
  return evidence
}

function locateMarks(
  quotes: QuotedMarks,
  text: string,
  offset: number,
  annotation: RelationAnnotation,
  problems: BuildContext['problems'],
): MarkedWords {
  const marks: { subject?: MarkedEnd; object?: MarkedEnd; trigger?: Span } = {}
  for (const name of MARKED_PARTS) {
    const quote = quotes[name]
    const span = quote === undefined ? undefined : locateQuote(quote, text, problems)
    if (span === undefined) continue
    const isImplied = name !== 'trigger' && annotation.implied.includes(name)
    marks[name] = {
      start: span.start + offset,
      end: span.end + offset,
      ...(isImplied ? { implied: true as const } : {}),
    }
  }
  return marks
}

/** Checks that the marked words are one of the entity's names, unless the annotation says that they only stand for it. */
function checkEnds(
  marks: MarkedWords,
  annotation: RelationAnnotation,
  text: string,
  { entities, problems }: BuildContext,
): void {
  for (const mark of ['subject', 'object'] as const) {
    const [quote, span] = [annotation.marks[mark], marks[mark]]
    if (quote === undefined || span === undefined || span.implied === true) continue
    const id = (mark === 'subject' ? annotation.source : annotation.target).value
    const words = sliceOf(text, span)
    const aliases = entities.get(id)?.aliases ?? []
    if (!aliases.includes(words)) {
      problems.add('mark-not-alias', quote.at, { mark, words, id, ...closest(words, aliases) })
    }
  }
}
