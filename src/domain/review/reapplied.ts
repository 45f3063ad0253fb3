import type { Dataset, Document, Entity, Evidence, FormerIdMap, Mention, Relation, Span } from '../dataset/dataset.ts'
import { sentencesOf, translatedEvidence } from '../evidence/evidenceText.ts'
import { mirrored } from '../evidence/mirrored.ts'
import { merged } from './merged.ts'
import { relationId, relationStating } from './statement.ts'

/** What became of the decisions of a former version. */
export interface Reapplied {
  readonly record: Dataset
  /** Decisions that stand. */
  readonly kept: number
  /** Of these, accepted evidence that nobody proposes any more; it stays, because a person has accepted it. */
  readonly unproposed: number
  /** Decided evidence whose words no longer stand in its article, or whose actors are gone. */
  readonly lost: readonly Evidence[]
}

const isDecided = ({ review, putOff }: Evidence) => review !== 'proposed' || putOff === true

/** How far the words of a former document have moved in today's; `undefined` if they do not stand there, once and in whole sentences. */
function shiftOf(words: Span, before: Document, now: Document): number | undefined {
  const quote = before.text.slice(words.start, words.end)
  if (now.text.slice(words.start, words.end) === quote) return isWhole(words, now) ? 0 : undefined
  const start = now.text.indexOf(quote)
  if (start < 0 || now.text.indexOf(quote, start + 1) >= 0) return undefined
  return isWhole({ start, end: start + quote.length }, now) ? start - words.start : undefined
}

function isWhole(span: Span, document: Document): boolean {
  const sentences = sentencesOf(document, span)
  return sentences[0]?.start === span.start && sentences.at(-1)?.end === span.end
}

const moved = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by })

/** Today's document for each former one, by its id: the one with the same text or, if that has changed, with the same id. */
const todaysOf = (former: Dataset, fresh: Dataset): ReadonlyMap<string, Document> =>
  new Map(
    former.documents.flatMap((was): readonly (readonly [string, Document])[] => {
      const now =
        fresh.documents.find(({ text }) => text === was.text) ?? fresh.documents.find(({ id }) => id === was.id)
      return now === undefined ? [] : [[was.id, now]]
    }),
  )

/** Evidence at its place in today's document. Marks stay only in translations that are the same there. */
function evidenceAt({ translationMarks, ...evidence }: Evidence, was: Document, now: Document, by: number): Evidence {
  const { subject, object, trigger } = evidence
  const place = moved(evidence, by)
  const marks = Object.entries(translationMarks ?? {}).filter(
    ([language]) => translatedEvidence(was, evidence, language) === translatedEvidence(now, place, language),
  )
  return {
    ...place,
    document: now.id,
    ...(marks.length === 0 ? {} : { translationMarks: Object.fromEntries(marks) }),
    ...(subject === undefined ? {} : { subject: moved(subject, by) }),
    ...(object === undefined ? {} : { object: moved(object, by) }),
    ...(trigger === undefined ? {} : { trigger: moved(trigger, by) }),
  }
}

/**
 * Today's proposals with the decisions of a former version: who was merged stays one, names and kinds that a person gave stay, and what was
 * accepted, rejected, changed, put off or added by hand is so again wherever its sentence still stands.
 */
export function reapplied(former: Dataset, fresh: Dataset): Reapplied {
  const documents = todaysOf(former, fresh)
  const before = new Map(former.documents.map((one) => [one.id, one]))
  let record = withActorsOf(former, withMerges(former, fresh), before, documents)
  const known = new Set(record.entities.map(({ id }) => id))
  const lost: Evidence[] = []
  let [kept, unproposed] = [0, 0]
  const shifted = former.relations.flatMap((relation) =>
    relation.evidence.map((piece) => {
      const [was, now] = [before.get(piece.document), documents.get(piece.document)]
      const by = was && now && shiftOf(piece, was, now)
      const actors = [relation.source, relation.target, piece.attributedTo ?? relation.source]
      const stands = was !== undefined && now !== undefined && by !== undefined && actors.every((id) => known.has(id))
      return { relation, piece, said: stands ? evidenceAt(piece, was, now, by) : undefined }
    }),
  )
  const others = new Set(shifted.flatMap(({ relation, said }) => (said === undefined ? [] : [stating(relation, said)])))
  for (const { relation, piece, said } of shifted) {
    if (!isDecided(piece)) continue
    if (said === undefined) {
      lost.push(piece)
      continue
    }
    const without = withoutProposal(record, relation, said, others)
    kept += 1
    // What a person has rejected or put off, and nobody proposes any more, needs no decision.
    if (without === record && (piece.review === 'rejected' || piece.review === 'proposed')) continue
    if (without === record && piece.review !== undefined) unproposed += 1
    record = added(without, relation, said)
  }
  return { record: withFormerIds(former, withAgents(former, record)), kept, unproposed, lost }
}

/** The record with who proposed and who decided the evidence that it keeps of its former version. */
function withAgents(former: Dataset, record: Dataset): Dataset {
  const today = record.agents ?? []
  const named = new Set(
    record.relations.flatMap(({ evidence }) =>
      evidence.flatMap(({ proposedBy, reviewedBy }) => [proposedBy, reviewedBy]),
    ),
  )
  const before = (former.agents ?? []).filter(({ id }) => named.has(id) && !today.some((one) => one.id === id))
  return before.length === 0 ? record : { ...record, agents: [...today, ...before] }
}

/** The record with the former ids of its former version, as far as they lead to something of today. */
function withFormerIds(former: Dataset, record: Dataset): Dataset {
  const { entities: actors, relations: statements } = former.formerIds ?? {}
  if (actors === undefined && statements === undefined) return record
  const living = (ids: FormerIdMap, items: readonly { readonly id: string }[]): FormerIdMap => {
    const today = new Set(items.map(({ id }) => id))
    return Object.fromEntries(
      Object.entries(ids).filter(([was, id]) => !today.has(was) && (id === null || today.has(id))),
    )
  }
  const { entities, relations, formerIds } = record
  return {
    ...record,
    formerIds: {
      ...formerIds,
      entities: living({ ...actors, ...formerIds?.entities }, entities),
      relations: living({ ...statements, ...formerIds?.relations }, relations),
    },
  }
}

function withMerges(former: Dataset, fresh: Dataset): Dataset {
  let record = fresh
  for (const [gone, into] of Object.entries(former.formerIds?.entities ?? {})) {
    const has = (id: string | null) => record.entities.some((one) => one.id === id)
    if (into === null || !has(gone) || !has(into)) continue
    const outcome = merged(record, into, gone)
    // A new sentence relates the two to each other: they stay two, and a person decides again.
    if (!('refused' in outcome)) record = outcome.record
  }
  return record
}

function withActorsOf(
  former: Dataset,
  record: Dataset,
  before: ReadonlyMap<string, Document>,
  documents: ReadonlyMap<string, Document>,
): Dataset {
  const stands = (mention: Mention): readonly Mention[] => {
    const [was, now] = [before.get(mention.document), documents.get(mention.document)]
    if (was === undefined || now === undefined) return []
    return was.text.slice(mention.start, mention.end) === now.text.slice(mention.start, mention.end)
      ? [{ ...mention, document: now.id }]
      : []
  }
  const today = new Map(record.entities.map((one) => [one.id, one]))
  const union = (own: Entity, now: Entity | undefined): Entity => {
    const mentions = [...(now?.mentions ?? [])]
    for (const mention of own.mentions.flatMap(stands))
      if (
        !mentions.some(
          ({ document, start, end }) => document === mention.document && start === mention.start && end === mention.end,
        )
      )
        mentions.push(mention)
    return { ...now, ...own, aliases: [...new Set([...(now?.aliases ?? []), ...own.aliases])], mentions }
  }
  const own = former.entities.map((one) => union(one, today.get(one.id))).filter(({ mentions }) => mentions.length > 0)
  const ids = new Set(own.map(({ id }) => id))
  const entities = [...own, ...record.entities.filter(({ id }) => !ids.has(id))]
  const all = new Set(entities.map(({ id }) => id))
  return { ...record, entities: entities.map((one) => onlyApartFrom(one, all)) }
}

function onlyApartFrom({ differentFrom, ...entity }: Entity, ids: ReadonlySet<string>): Entity {
  const left = differentFrom?.filter((id) => ids.has(id)) ?? []
  return left.length === 0 ? entity : { ...entity, differentFrom: left }
}

/** What tells a piece of evidence from others of the same sentence: its words, whichever of its ends comes first. */
export function placeOf({ document, start, end, trigger, subject, object }: Evidence): string {
  const ends = [subject, object].map((mark) => `${mark?.start ?? ''}-${mark?.end ?? ''}`).toSorted()
  return [document, start, end, trigger?.start ?? '', trigger?.end ?? '', ...ends].join(' ')
}

const stating = ({ source, target, type }: Relation, evidence: Evidence) =>
  `${source} ${type} ${target} ${placeOf(evidence)}`

/**
 * The record without the proposal that a decision is about; the very same if there is none. What a person has changed was proposed as
 * something else that the former version lacks.
 */
function withoutProposal(record: Dataset, relation: Relation, said: Evidence, others: ReadonlySet<string>): Dataset {
  const proposals = record.relations.flatMap((one) =>
    one.evidence
      .filter((evidence) => evidence.review === 'proposed' && placeOf(evidence) === placeOf(said))
      .map((evidence) => ({ evidence, key: stating(one, evidence) })),
  )
  const same = proposals.find(({ key }) => key === stating(relation, said))
  const changed = said.review === 'edited' ? proposals.find(({ key }) => !others.has(key)) : undefined
  const proposal = (same ?? changed)?.evidence
  if (proposal === undefined) return record
  const relations = record.relations.flatMap((one): readonly Relation[] => {
    if (!one.evidence.includes(proposal)) return [one]
    const evidence = one.evidence.filter((piece) => piece !== proposal)
    return evidence.length === 0 ? [] : [{ ...one, evidence }]
  })
  return { ...record, relations }
}

function added(record: Dataset, { source, target, type }: Relation, said: Evidence): Dataset {
  const statement = { source, target, type }
  const found = relationStating(record, statement)
  const piece = found?.isMirrored === true ? mirrored(said) : said
  const relations =
    found === undefined
      ? [...record.relations, { ...statement, id: relationId(statement, record), evidence: [piece] }]
      : record.relations.map((one) => (one === found.relation ? { ...one, evidence: [...one.evidence, piece] } : one))
  return { ...record, relations }
}
