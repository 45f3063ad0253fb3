import type { Dataset, Relation } from '../dataset/dataset.ts'
import { freeId } from './freeId.ts'

/** What a relation states, apart from its sentences. */
export type Statement = Pick<Relation, 'source' | 'target' | 'type'>

const states = ({ source, target, type }: Relation, of: Statement) =>
  source === of.source && target === of.target && type === of.type

/** The relation that states something, and whether it does so with its ends the other way round; only symmetric types may. */
export function relationStating(
  { relations, vocabulary }: Pick<Dataset, 'relations' | 'vocabulary'>,
  statement: Statement,
): { readonly relation: Relation; readonly isMirrored: boolean } | undefined {
  const same = relations.find((one) => states(one, statement))
  if (same !== undefined) return { relation: same, isMirrored: false }
  if (vocabulary.relationTypes.find(({ id }) => id === statement.type)?.symmetric !== true) return undefined
  const mirror = { ...statement, source: statement.target, target: statement.source }
  const other = relations.find((one) => states(one, mirror))
  return other && { relation: other, isMirrored: true }
}

/** An id for a relation that is new to a record. */
export const relationId = (
  { source, target, type }: Statement,
  { relations, formerIds }: Pick<Dataset, 'relations' | 'formerIds'>,
): string =>
  freeId(
    `${source}-${type}-${target}`,
    new Set([...relations.map(({ id }) => id), ...Object.keys(formerIds?.relations ?? {})]),
  )
