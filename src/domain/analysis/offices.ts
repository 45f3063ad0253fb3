import type { Dataset, Relation } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'

/** Bodies with office-holders come before persons with staff. */
const rank = (lookup: Lookup, { target }: Relation) => (known(lookup.entity, target).type === 'person' ? 1 : 0)

/**
 * The superior of each entity: a body that it leads or holds office in, if relations of the category "leadership" say so and none
 * denies it; otherwise, for a person, the state whose flag the text gives.
 * @returns the superior by entity; never a cycle
 */
export function superiorsOf(dataset: Dataset, lookup: Lookup, among: ReadonlySet<string>): ReadonlyMap<string, string> {
  const above = new Map<string, string>()
  const isUnder = (id: string, other: string) => {
    for (let up: string | undefined = other; up !== undefined; up = above.get(up)) if (up === id) return true
    return false
  }
  const put = (id: string, superior: string) => {
    if (!above.has(id) && !isUnder(id, superior)) above.set(id, superior)
  }
  const offices = dataset.relations.filter(
    ({ source, target, type, evidence }) =>
      among.has(source) &&
      among.has(target) &&
      known(lookup.relationType, type).category === 'leadership' &&
      evidence.some(({ stance }) => stance !== 'denied'),
  )
  for (const office of offices.toSorted((p, q) => rank(lookup, p) - rank(lookup, q))) put(office.source, office.target)
  const states = new Map(dataset.entities.flatMap(({ id, iso3166 }) => (iso3166 === undefined ? [] : [[iso3166, id]])))
  for (const { id, type, flag } of dataset.entities) {
    const state = flag === undefined ? undefined : states.get(flag)
    if (type === 'person' && among.has(id) && state !== undefined && among.has(state)) put(id, state)
  }
  return above
}
