import type {
  Category,
  Document,
  Edtf,
  Entity,
  EntityType,
  Evidence,
  Relation,
  RelationType,
  Sentence,
  Stance,
} from '../dataset/dataset.ts'
import { STANCES } from '../dataset/dataset.ts'
import { countSentences, sentencesByEntity } from '../evidence/countSentences.ts'
import { shownOf, strengthOf } from '../evidence/strength.ts'
import type { VisibleGraph } from '../filters/filters.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { datesOf } from './tableDates.ts'

/** A relation with a summary of its visible evidence. */
export interface RelationRow {
  readonly id: string
  readonly relation: Relation
  readonly source: Entity
  readonly target: Entity
  readonly type: RelationType
  readonly category: Category
  /** The visible evidence. */
  readonly evidence: readonly Evidence[]
  /** The number of distinct sentences of that evidence. */
  readonly sentences: number
  readonly documents: number
  readonly publishers: number
  /** The stance that the relation is shown with. */
  readonly stance: Stance
  /** Some of the evidence affirms the relation and some denies it. */
  readonly contested: boolean
  /** The earliest and the latest date of the evidence. */
  readonly first: Edtf | null
  readonly last: Edtf | null
}

export interface EntityRow {
  readonly id: string
  readonly entity: Entity
  readonly type: EntityType
  /** Visible relations at either end. */
  readonly relations: number
  /** Distinct sentences that visible evidence of these relations covers. */
  readonly sentences: number
  /** In all documents, regardless of visibility. */
  readonly mentions: number
}

/** A relation that a sentence is evidence of. `evidence` is the index in all evidence of the relation. */
export interface SupportedRelation {
  readonly row: RelationRow
  readonly evidence: number
}

/** A sentence that visible evidence quotes, where it is printed first; its copies are no rows of their own. */
export interface SentenceRow {
  readonly id: string
  readonly document: Document
  readonly sentence: Sentence
  /** The sentence's position in the dataset, by document and then by sentence. */
  readonly place: number
  readonly supports: readonly SupportedRelation[]
  /** The stance of most relations that it states, by the same rule as that of a relation's sentences. */
  readonly stance: Stance
}

/** How many pieces of evidence have each stance that occurs. */
const stancesOf = (evidence: readonly Evidence[]) =>
  STANCES.map((stance) => ({ stance, count: evidence.filter((one) => one.stance === stance).length })).filter(
    ({ count }) => count > 0,
  )

/** One row for each visible relation, in the dataset's order. */
export function relationRows(graph: VisibleGraph, lookup: Lookup): readonly RelationRow[] {
  return graph.relations.map(({ relation, evidence }) => {
    const type = known(lookup.relationType, relation.type)
    const documents = new Set(evidence.map(({ document }) => document))
    const strength = strengthOf(evidence, lookup)
    return {
      id: relation.id,
      relation,
      source: known(lookup.entity, relation.source),
      target: known(lookup.entity, relation.target),
      type,
      category: known(lookup.category, type.category),
      evidence,
      sentences: countSentences(evidence, lookup),
      documents: documents.size,
      publishers: new Set([...documents].map((id) => known(lookup.document, id).publisher)).size,
      stance: strength.stance,
      contested: strength.contested,
      ...datesOf(evidence),
    }
  })
}

/** One row for each visible entity, in the dataset's order. */
export function entityRows(graph: VisibleGraph, lookup: Lookup): readonly EntityRow[] {
  const relations = new Map<string, number>()
  for (const { relation } of graph.relations) {
    for (const end of new Set([relation.source, relation.target])) relations.set(end, (relations.get(end) ?? 0) + 1)
  }
  const sentences = sentencesByEntity(graph.relations, lookup)
  return graph.entities.map((entity) => ({
    id: entity.id,
    entity,
    type: known(lookup.entityType, entity.type),
    relations: relations.get(entity.id) ?? 0,
    sentences: sentences.get(entity.id) ?? 0,
    mentions: entity.mentions.length,
  }))
}

/** One row for each distinct sentence that visible evidence quotes, in the order of the documents. */
export function sentenceRows(relations: readonly RelationRow[], lookup: Lookup): readonly SentenceRow[] {
  const quoted = new Map<number, { readonly row: RelationRow; readonly one: Evidence }[]>()
  for (const row of relations) {
    for (const one of row.evidence) {
      for (const number of lookup.sentenceNumbers(one)) {
        const list = quoted.get(number)
        if (list === undefined) quoted.set(number, [{ row, one }])
        else list.push({ row, one })
      }
    }
  }
  const rows: SentenceRow[] = []
  for (const document of lookup.document.values()) {
    for (const sentence of document.sentences) {
      const { start, end } = sentence
      const [number = -1] = lookup.sentenceNumbers({ document: document.id, start, end })
      const quotes = quoted.get(number)
      // The row stands at the first printing that visible evidence quotes.
      const isQuoted = ({ one }: { readonly one: Evidence }) =>
        one.document === document.id && one.start < end && start < one.end
      if (quotes === undefined || !quotes.some(isQuoted)) continue
      quoted.delete(number)
      rows.push({
        id: sentence.id,
        document,
        sentence,
        place: rows.length,
        supports: quotes.map(({ row, one }) => ({ row, evidence: row.relation.evidence.indexOf(one) })),
        stance: shownOf(stancesOf(quotes.map(({ one }) => one))),
      })
    }
  }
  return rows
}
