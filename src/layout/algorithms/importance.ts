import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { Dataset, Entity } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'

/** Weights by type: states matter most, then people and groups who lead and fight. */
const TYPE_WEIGHT: Readonly<Record<string, number>> = {
  country: 5,
  person: 2.6,
  'armed-group': 2,
  organisation: 1,
  agreement: 1,
}

/** The factor for someone who holds office in a state. */
const leads = (lookup: Lookup, id: string) =>
  known(lookup.relationsOf, id).some(
    ({ source, target, type }) =>
      source === id &&
      known(lookup.relationType, type).category === 'leadership' &&
      known(lookup.entity, target).type === 'country',
  )

const importance = (lookup: Lookup, { id, type }: Entity) =>
  sentencesAbout(lookup, id) * (ownValue(TYPE_WEIGHT, type) ?? 0.5) * (type === 'person' && leads(lookup, id) ? 2 : 1)

/**
 * The entities of the first view: the most important ones, each with at least one relation to another of them. An entity that is
 * drawn as an outline around its members has no place of its own.
 * @param count the maximum number
 */
export function mostImportant(dataset: Dataset, lookup: Lookup, count: number): readonly Entity[] {
  const ranked = dataset.entities
    .filter(({ id, outline }) => outline !== true && known(lookup.relationsOf, id).length > 0)
    .map((entity) => ({ entity, rank: importance(lookup, entity) }))
    .sort((a, b) => b.rank - a.rank || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => entity)
  let chosen = ranked.slice(0, count)
  // Dropping an isolated entity makes room for the next in rank, which may be isolated too.
  for (let next = count; ; next += 1) {
    const ids = new Set(chosen.map(({ id }) => id))
    const alone = chosen.findLast(({ id }) =>
      known(lookup.relationsOf, id).every(
        ({ source, target }) => !ids.has(source === id ? target : source) || source === target,
      ),
    )
    if (alone === undefined) return chosen
    const candidate = ranked[next]
    chosen = chosen.filter((entity) => entity !== alone)
    if (candidate) chosen.push(candidate)
  }
}
