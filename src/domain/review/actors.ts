import type { Dataset, Document, Entity, Evidence, Localised, Mention, Relation } from '../dataset/dataset.ts'
import { joinsTypes } from '../dataset/joinsTypes.ts'
import { contains } from '../text/spans.ts'
import { freeId } from './freeId.ts'
import type { Revision } from './revision.ts'
import { moved } from './revision.ts'

/** A change that would leave relations which cannot be stated. A person decides about them first. */
export interface Refused {
  readonly refused: readonly Relation[]
}

const NOTHING: ReadonlyMap<Evidence, Evidence> = new Map()

const change = (record: Dataset, id: string, to: (entity: Entity) => Entity): Dataset => ({
  ...record,
  entities: record.entities.map((one) => (one.id === id ? to(one) : one)),
})

/** The record after an actor got other names. Languages without a name are left out; at least one is left. */
export function renamed(record: Dataset, id: string, names: Localised): Revision {
  const labels = Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) => (name.trim() === '' ? [] : [[language, name.trim()]])),
  )
  if (Object.keys(labels).length === 0) return { record, replacements: NOTHING }
  return { record: change(record, id, (entity) => ({ ...entity, labels })), replacements: NOTHING }
}

/** The record after an actor is of another kind. Refused if a relation does not join that kind, unless all of it was rejected. */
export function retyped(record: Dataset, id: string, type: string): Revision | Refused {
  const kinds = new Map(record.entities.map((one) => [one.id, one.id === id ? type : one.type]))
  const isUnfit = ({ source, target, type: stated }: Relation) => {
    if (source !== id && target !== id) return false
    const relationType = record.vocabulary.relationTypes.find((one) => one.id === stated)
    return relationType === undefined || !joinsTypes(relationType, kinds.get(source) ?? '', kinds.get(target) ?? '')
  }
  const unfit = record.relations.filter(isUnfit)
  const refused = unfit.filter(({ evidence }) => evidence.some(({ review }) => review !== 'rejected'))
  if (refused.length > 0) return { refused }
  const relations = unfit.length === 0 ? record.relations : record.relations.filter((one) => !unfit.includes(one))
  return {
    record: { ...change(record, id, (entity) => ({ ...entity, type })), relations },
    replacements: NOTHING,
  }
}

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u

/** Where a document has exactly these words as whole words of one sentence. */
function placesOf({ id, text, sentences }: Document, words: string): readonly Mention[] {
  const places: Mention[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const span = { start, end: start + words.length }
    const isWhole = !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[span.end] ?? '')
    if (isWhole && sentences.some((one) => contains(one, span))) places.push({ document: id, ...span })
  }
  return places
}

/**
 * The record after an actor got another name. Where the articles have exactly these words and nobody is named by them yet, they name the
 * actor.
 */
export function withAlias(record: Dataset, id: string, name: string): Revision {
  const words = name.trim()
  if (words === '') return { record, replacements: NOTHING }
  const taken = new Set(
    record.entities.flatMap(({ mentions }) => mentions.map((one) => `${one.document} ${one.start} ${one.end}`)),
  )
  const places = record.documents
    .flatMap((document) => placesOf(document, words))
    .filter((one) => !taken.has(`${one.document} ${one.start} ${one.end}`))
  const next = change(record, id, (entity) => ({
    ...entity,
    aliases: entity.aliases.includes(words) ? entity.aliases : [...entity.aliases, words],
    mentions: [...entity.mentions, ...places],
  }))
  return { record: next, replacements: NOTHING }
}

/** The record after a person has said that two actors are not one, so that nobody is asked again. */
export function keptApart(record: Dataset, a: string, b: string): Revision {
  const next = change(record, a, (entity) => ({
    ...entity,
    differentFrom: [...new Set([...(entity.differentFrom ?? []), b])],
  }))
  return { record: next, replacements: NOTHING }
}

/** Whether one of an actor's names can become an actor of its own: the articles use it, and another name is left. */
export function isSeparable({ mentions }: Entity, name: string, documents: ReadonlyMap<string, Document>): boolean {
  const has = (mention: Mention) => wordsAt(documents, mention) === name
  return mentions.some(has) && mentions.some((one) => !has(one))
}

const wordsAt = (documents: ReadonlyMap<string, Document>, { document, start, end }: Mention) =>
  documents.get(document)?.text.slice(start, end) ?? ''

/**
 * The record after one of an actor's names was found to be somebody else: a new actor of the same kind has its mentions, and the evidence
 * whose ends are these words.
 */
export function separated(record: Dataset, id: string, name: string): Revision {
  const documents = new Map(record.documents.map((one) => [one.id, one]))
  const entity = record.entities.find((one) => one.id === id)
  if (entity === undefined || !isSeparable(entity, name, documents))
    throw new Error(`${id} is not separable at ${name}`)
  const has = (mention: Mention) => wordsAt(documents, mention) === name
  const taken = new Set([...record.entities.map((one) => one.id), ...Object.keys(record.formerIds?.entities ?? {})])
  const language = documents.get(entity.mentions.find(has)?.document ?? '')?.language ?? 'en'
  const other: Entity = {
    id: freeId(`${id}-2`, taken),
    type: entity.type,
    labels: { [language]: name },
    aliases: [name],
    mentions: entity.mentions.filter(has),
    differentFrom: [id],
  }
  const left = {
    ...entity,
    aliases: entity.aliases.filter((one) => one !== name),
    mentions: entity.mentions.filter((one) => !has(one)),
  }
  let next: Dataset = {
    ...record,
    entities: [...record.entities.map((one) => (one === entity ? left : one)), other],
  }
  const replacements = new Map<Evidence, Evidence>()
  for (const { id: relationId, source, target, type, evidence } of record.relations) {
    if (source !== id && target !== id) continue
    for (const piece of evidence) {
      const isEnd = (mark: Evidence['subject']) =>
        mark !== undefined && has({ document: piece.document, start: mark.start, end: mark.end })
      const [from, to] = [
        source === id && isEnd(piece.subject) ? other.id : source,
        target === id && isEnd(piece.object) ? other.id : target,
      ]
      const relation = next.relations.find((one) => one.id === relationId)
      if (relation === undefined || (from === source && to === target)) continue
      const step = moved(next, { relation, evidence: piece }, { source: from, target: to, type }, piece)
      for (const [before, after] of step.replacements) if (before !== after) replacements.set(before, after)
      next = step.record
    }
  }
  return { record: next, replacements }
}
