import { joinsTypes } from '../dataset/joinsTypes.ts'
import type { Dataset, Entity, Evidence, FormerIds, Relation } from '../dataset/dataset.ts'
import { mirrored } from '../evidence/mirrored.ts'
import type { Refused } from './actors.ts'
import type { Revision } from './revision.ts'
import { relationStating } from './statement.ts'

const isRejected = ({ evidence }: Relation) => evidence.every(({ review }) => review === 'rejected')

/**
 * The record after two actors were found to be one. Every sentence stays: relations that now state the same are one with the evidence of
 * both, and the ids that are gone lead to those that are left. Refused if a sentence relates the two to each other, or if a relation
 * does not join the kind of the actor that is left; what was rejected of such relations is dropped.
 */
export function merged(record: Dataset, into: string, from: string): Revision | Refused {
  const [kept, gone] = [into, from].map((id) => record.entities.find((one) => one.id === id))
  if (kept === undefined || gone === undefined || kept === gone) throw new Error(`${from} cannot become ${into}`)
  const here = (id: string) => (id === from ? into : id)
  const types = new Map(record.entities.map(({ id, type }) => [id, type]))
  const replacements = new Map<Evidence, Evidence>()
  const refused: Relation[] = []
  const formerRelations = new Map<string, string | null>()
  let relations: readonly Relation[] = []
  for (const relation of record.relations) {
    const next = moved(relation, here, replacements)
    if (next !== relation && !isStatable(next, record, types)) {
      formerRelations.set(relation.id, null)
      if (!isRejected(relation)) refused.push(relation)
      continue
    }
    const found = relationStating({ relations, vocabulary: record.vocabulary }, next)
    if (found === undefined) relations = [...relations, next]
    else {
      formerRelations.set(relation.id, found.relation.id)
      const added = found.isMirrored
        ? next.evidence.map((one) => replacing(one, mirrored(one), replacements))
        : next.evidence
      const joined = { ...found.relation, evidence: [...found.relation.evidence, ...added] }
      relations = relations.map((one) => (one === found.relation ? joined : one))
    }
  }
  if (refused.length > 0) return { refused }
  const one = union(kept, gone)
  const entities = record.entities.flatMap((entity): readonly Entity[] => {
    if (entity === kept) return [one]
    return entity === gone ? [] : [withApart(entity, (entity.differentFrom ?? []).map(here))]
  })
  const formerIds = followed(record.formerIds, new Map([[from, into]]), formerRelations)
  return { record: { ...record, entities, relations, formerIds }, replacements }
}

function isStatable({ source, target, type }: Relation, { vocabulary }: Dataset, types: ReadonlyMap<string, string>) {
  const relationType = vocabulary.relationTypes.find(({ id }) => id === type)
  const [a, b] = [types.get(source), types.get(target)]
  return (
    source !== target &&
    relationType !== undefined &&
    a !== undefined &&
    b !== undefined &&
    joinsTypes(relationType, a, b)
  )
}

/** A piece of evidence in a new form, which is remembered under its first one. */
function replacing(before: Evidence, after: Evidence, replacements: Map<Evidence, Evidence>): Evidence {
  const first = [...replacements].find(([, now]) => now === before)?.[0] ?? before
  replacements.set(first, after)
  return after
}

/** The relation with other ids for its ends and its speakers; the very same if it names none of them. */
function moved(relation: Relation, here: (id: string) => string, replacements: Map<Evidence, Evidence>): Relation {
  const evidence = relation.evidence.map((one) => {
    const { attributedTo } = one
    if (attributedTo === undefined || here(attributedTo) === attributedTo) return one
    return replacing(one, { ...one, attributedTo: here(attributedTo) }, replacements)
  })
  const [source, target] = [here(relation.source), here(relation.target)]
  const isSame =
    source === relation.source &&
    target === relation.target &&
    evidence.every((one, at) => one === relation.evidence[at])
  return isSame ? relation : { ...relation, source, target, evidence }
}

/** One actor with all that was known of two. The names of the one that goes are still found by the search. */
function union(kept: Entity, gone: Entity): Entity {
  const mentions = [...kept.mentions]
  for (const mention of gone.mentions)
    if (
      !mentions.some(
        (one) => one.document === mention.document && one.start === mention.start && one.end === mention.end,
      )
    )
      mentions.push(mention)
  const aliases = [...new Set([...kept.aliases, ...gone.aliases])]
  const labels = { ...gone.labels, ...kept.labels }
  const said = new Set([...aliases, ...Object.values(labels)])
  const searchNames = [
    ...new Set([...(kept.searchNames ?? []), ...(gone.searchNames ?? []), ...Object.values(gone.labels)]),
  ].filter((name) => !said.has(name))
  // Grammar and outline are those of the name that stays.
  const { grammar: _, outline: __, ...known } = gone
  const { searchNames: ___, ...rest } = { ...known, ...kept }
  const one = { ...rest, labels, aliases, mentions, ...(searchNames.length === 0 ? {} : { searchNames }) }
  const apart = [...(kept.differentFrom ?? []), ...(gone.differentFrom ?? [])]
  return withApart(
    one,
    apart.filter((id) => id !== kept.id && id !== gone.id),
  )
}

function withApart({ differentFrom, ...entity }: Entity, ids: readonly string[]): Entity {
  if (ids.length === 0) return entity
  return { ...entity, differentFrom: differentFrom?.join() === ids.join() ? differentFrom : [...new Set(ids)] }
}

/** Former ids that lead to those of today, after some have changed. */
function followed(
  before: FormerIds | undefined,
  entities: ReadonlyMap<string, string | null>,
  relations: ReadonlyMap<string, string | null>,
): FormerIds {
  const all = (former: FormerIds['entities'], changed: ReadonlyMap<string, string | null>) => ({
    ...Object.fromEntries(
      Object.entries(former ?? {}).map(([id, now]) => [id, now === null ? null : (changed.get(now) ?? now)]),
    ),
    ...Object.fromEntries(changed),
  })
  return { ...before, entities: all(before?.entities, entities), relations: all(before?.relations, relations) }
}
