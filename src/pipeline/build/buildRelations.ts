import type { Evidence, MarkedWords, Relation, RelationType } from '../../domain/dataset/dataset.ts'
import { meant } from '../../domain/dataset/nearest.ts'
import type { RelationAnnotation } from '../read/annotation.ts'
import type { BuildContext, BuiltDocument } from './buildDocument.ts'
import { buildEvidence } from './buildEvidence.ts'
import { compareText } from '../read/sourcePlace.ts'

interface Draft {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly evidence: Evidence[]
}

/** The relations of all documents: one for each source, target and type, with its evidence in text order. */
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
  // A–B and B–A are one relation if the type is symmetric. It keeps the direction in which it was first written.
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
      ...meant(
        id,
        types.map((one) => one.id),
      ),
    })
  }
  for (const end of [annotation.source, annotation.target, ...(annotation.by === undefined ? [] : [annotation.by])]) {
    if (entities.has(end.value)) continue
    problems.add('unknown-entity', end.at, { id: end.value, ...meant(end.value, entities.keys()) })
    known = false
  }
  return known
}

function swapped(evidence: Evidence): Evidence {
  const { translationMarks } = evidence
  const turned: Record<string, MarkedWords> = {}
  for (const [language, marks] of Object.entries(translationMarks ?? {})) turned[language] = swappedMarks(marks)
  const { document, start, end, stance, attributedTo, when, tense, figures, note } = evidence
  return {
    document,
    start,
    end,
    stance,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...swappedMarks(evidence),
    ...(translationMarks === undefined ? {} : { translationMarks: turned }),
    ...(when === undefined ? {} : { when }),
    ...(tense === undefined ? {} : { tense }),
    ...(figures === undefined ? {} : { figures }),
    ...(note === undefined ? {} : { note }),
  }
}

function swappedMarks({ subject, object, trigger }: MarkedWords): MarkedWords {
  return {
    ...(object === undefined ? {} : { subject: object }),
    ...(subject === undefined ? {} : { object: subject }),
    ...(trigger === undefined ? {} : { trigger }),
  }
}
