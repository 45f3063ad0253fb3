import type { RelationType } from './dataset.ts'

/** Whether a relation type may join a source and a target of these entity types; a symmetric one in either order. */
export function joinsTypes({ joins, symmetric }: RelationType, source: string, target: string): boolean {
  const fits = (from: string, to: string) => joins.source.includes(from) && joins.target.includes(to)
  return fits(source, target) || (symmetric === true && fits(target, source))
}

/** Whether a relation of this type has a direction, and its reverse may join the same two entity types. */
export const isReversible = (type: RelationType, source: string, target: string): boolean =>
  type.symmetric !== true && joinsTypes(type, target, source)
