import type { EndMark, Evidence, Marks, Relation, RelationType, Span } from '../domain/dataset'
import { translatedEvidence } from '../domain/evidenceText'
import { MARK_NAMES } from '../domain/marks'
import { nearest } from '../domain/nearest'
import { sliceOf } from '../domain/spans'
import type { QuotedMarks, RelationAnnotation } from './annotation'
import type { BuildContext, BuiltDocument } from './buildDocument'
import { compareText } from './place'
import { locateQuote } from './quote'

interface Draft {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly evidence: Evidence[]
}

/** The relations of all documents: one per source, target and type, its evidence in the order of the text. */
export function buildRelations(
  documents: readonly BuiltDocument[],
  types: readonly RelationType[],
  context: BuildContext,
): Relation[] {
  const drafts = new Map<string, Draft>()
  for (const document of documents) {
    document.aligned.forEach(({ annotation }, index) => {
      for (const relation of annotation?.relations ?? []) addRelation(relation, document, index, types, drafts, context)
    })
  }
  return [...drafts.values()].toSorted((a, b) => compareText(a.id, b.id))
}

function addRelation(
  annotation: RelationAnnotation,
  document: BuiltDocument,
  sentence: number,
  types: readonly RelationType[],
  drafts: Map<string, Draft>,
  context: BuildContext,
): void {
  const type = types.find((one) => one.id === annotation.type.value)
  if (!areKnown(annotation, type, types, context)) return
  const evidence = buildEvidence(annotation, document, sentence, context)
  if (evidence === undefined || type === undefined) return
  const [source, target] = [annotation.source.value, annotation.target.value]
  // Of a symmetric relation A–B and B–A are one; it keeps the direction in which it was first written.
  const mirrored = type.symmetric === true ? drafts.get(`${target} ${type.id} ${source}`) : undefined
  const key = `${source} ${type.id} ${target}`
  const draft = mirrored ??
    drafts.get(key) ?? { id: `${source}-${type.id}-${target}`, source, target, type: type.id, evidence: [] }
  const isSwapped = mirrored !== undefined && source !== target
  const kept = isSwapped ? swapped(evidence) : evidence
  if (isSwapped) context.origins.set(kept, annotation.at)
  draft.evidence.push(kept)
  if (mirrored === undefined) drafts.set(key, draft)
  if (!draft.evidence.some((one) => one !== kept)) context.origins.set(draft, annotation.at)
}

function areKnown(
  annotation: RelationAnnotation,
  type: RelationType | undefined,
  types: readonly RelationType[],
  { entities, problems }: BuildContext,
): boolean {
  let known = type !== undefined
  if (!known) {
    const { value: id, at } = annotation.type
    problems.add('unknown-relation-type', at, {
      id,
      nearest: nearest(
        id,
        types.map((one) => one.id),
      ),
    })
  }
  for (const end of [annotation.source, annotation.target, ...(annotation.by === undefined ? [] : [annotation.by])]) {
    if (entities.has(end.value)) continue
    problems.add('unknown-entity', end.at, { id: end.value, nearest: nearest(end.value, entities.keys()) })
    known = false
  }
  return known
}

function buildEvidence(
  annotation: RelationAnnotation,
  { document, aligned }: BuiltDocument,
  sentence: number,
  { origins, problems }: BuildContext,
): Evidence | undefined {
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
  const translationMarks: Record<string, Marks> = {}
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
    ...(annotation.figures.length === 0 ? {} : { figures: annotation.figures }),
    ...(annotation.note === undefined ? {} : { note: annotation.note }),
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
): Marks {
  const marks: { subject?: EndMark; object?: EndMark; trigger?: Span } = {}
  for (const name of MARK_NAMES) {
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

function swapped(evidence: Evidence): Evidence {
  const { translationMarks } = evidence
  const turned: Record<string, Marks> = {}
  for (const [language, marks] of Object.entries(translationMarks ?? {})) turned[language] = swappedMarks(marks)
  const { document, start, end, stance, attributedTo, when, figures, note } = evidence
  return {
    document,
    start,
    end,
    stance,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...swappedMarks(evidence),
    ...(translationMarks === undefined ? {} : { translationMarks: turned }),
    ...(when === undefined ? {} : { when }),
    ...(figures === undefined ? {} : { figures }),
    ...(note === undefined ? {} : { note }),
  }
}

function swappedMarks({ subject, object, trigger }: Marks): Marks {
  return {
    ...(object === undefined ? {} : { subject: object }),
    ...(subject === undefined ? {} : { object: subject }),
    ...(trigger === undefined ? {} : { trigger }),
  }
}
