import type { Dataset, Entity } from '../../domain/dataset/dataset.ts'
import type { Referent } from '../mentions/referent.ts'

/** Finds the entity of an open dataset that a mention names; `undefined` for a new one. */
export type Link = (referent: Referent, words: string) => Entity | undefined

/**
 * Links to the entities of a dataset: states by their ISO code, all others by exactly the same words and the same type. A name
 * that two entities bear links to neither.
 */
export function linkTo(known: Pick<Dataset, 'entities'> | undefined): Link {
  const states = new Map<string, Entity>()
  const byName = new Map<string, Entity | null>()
  for (const entity of known?.entities ?? []) {
    if (entity.iso3166 !== undefined && entity.type === 'country') states.set(entity.iso3166, entity)
    const names = [...Object.values(entity.labels), ...entity.aliases, ...(entity.searchNames ?? [])]
    for (const name of new Set(names)) {
      const key = `${entity.type} ${name}`
      byName.set(key, byName.has(key) ? null : entity)
    }
  }
  return (referent, words) => {
    if (referent.type === 'country') return states.get(referent.country ?? '')
    for (const name of [words, referent.labels.ar, referent.labels.en]) {
      const entity = name === undefined ? undefined : byName.get(`${referent.type} ${name}`)
      if (entity !== undefined && entity !== null) return entity
    }
    return undefined
  }
}
