import type { Dataset, Entity, Evidence, Localised, Mention } from '../dataset/dataset.ts'
import { mirrored } from '../evidence/mirrored.ts'
import { nameWithin } from '../text/wordSpans.ts'
import { freeId } from './freeId.ts'
import { namesOf } from './namesOf.ts'
import type { Revision } from './revision.ts'
import type { Statement } from './statement.ts'
import { relationId, relationStating } from './statement.ts'

/** An actor that the record does not have yet. */
export interface NewActor {
  /** The id that it gets if no other actor has it. */
  readonly id: string
  readonly type: string
  readonly labels: Localised
}

/** A version in which words name an actor. */
export interface Naming extends Revision {
  readonly entity: Entity
  readonly mention: Mention
}

const NOTHING: ReadonlyMap<Evidence, Evidence> = new Map()

const isAt =
  ({ document, start, end }: Mention) =>
  (one: Mention) =>
    one.document === document && one.start === start && one.end === end

/**
 * The record after a person has said whom words of an article name: an actor of the record, by id, or a new one. Particles around one of
 * its names are left out of the mention. Words that name the actor already stay as they are.
 */
export function named(record: Dataset, words: Mention, who: string | NewActor): Naming {
  const document = record.documents.find(({ id }) => id === words.document)
  if (document === undefined) throw new Error(`There is no document ${words.document}`)
  const before = typeof who === 'string' ? entityOf(record, who) : newEntity(record, who)
  const mention = {
    document: document.id,
    ...nameWithin(document.text, words, namesOf(before, document)),
    ...(words.implied === true ? { implied: true as const } : {}),
  }
  const name = document.text.slice(mention.start, mention.end)
  const isKnown = before.mentions.some(isAt(mention))
  const entity: Entity = {
    ...before,
    aliases: words.implied === true || before.aliases.includes(name) ? before.aliases : [...before.aliases, name],
    mentions: isKnown ? before.mentions : [...before.mentions, mention],
  }
  const entities =
    typeof who === 'string'
      ? record.entities.map((one) => (one === before ? entity : one))
      : [...record.entities, entity]
  return { record: { ...record, entities }, replacements: NOTHING, entity, mention }
}

function entityOf({ entities }: Dataset, id: string): Entity {
  const entity = entities.find((one) => one.id === id)
  if (entity === undefined) throw new Error(`There is no actor ${id}`)
  return entity
}

function newEntity({ entities, formerIds }: Dataset, { id, type, labels }: NewActor): Entity {
  const taken = new Set([...entities.map((one) => one.id), ...Object.keys(formerIds?.entities ?? {})])
  return { id: freeId(id, taken), type, labels, aliases: [], mentions: [] }
}

/** What a person reads in a sentence. It has no `review`, because nobody proposed it: it counts as accepted. */
export interface OwnEvidence extends Evidence {
  readonly review?: never
}

/** A version with a piece of evidence more. */
export interface Addition extends Revision {
  /** As the relation has it that it joined. */
  readonly evidence: Evidence
}

/** The record after a person has added evidence of their own for a statement. It joins the relation that states the same. */
export function stated(record: Dataset, statement: Statement, evidence: OwnEvidence): Addition {
  const found = relationStating(record, statement)
  const said = found?.isMirrored === true ? mirrored(evidence) : evidence
  const relations =
    found === undefined
      ? [...record.relations, { ...statement, id: relationId(statement, record), evidence: [said] }]
      : record.relations.map((one) => (one === found.relation ? { ...one, evidence: [...one.evidence, said] } : one))
  return { record: { ...record, relations }, replacements: NOTHING, evidence: said }
}
