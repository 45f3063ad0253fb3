import type { RelationType } from '../../domain/dataset/dataset.ts'
import { joinsTypes } from '../../domain/dataset/joinsTypes.ts'
import type { Candidate, Finding, NamedEntity } from './candidate.ts'

/** Fifth gate: the vocabulary has the type and allows it between entities of these types. */
export function typeGate(
  { source, target, type }: Candidate,
  relationType: RelationType | undefined,
  entities: ReadonlyMap<string, NamedEntity>,
): Finding[] {
  if (relationType === undefined) return [{ gate: 'type', code: 'unknown-type', severity: 'refuse', words: type }]
  const [from, to] = [entities.get(source)?.type, entities.get(target)?.type]
  if (from === undefined || to === undefined) return []
  if (joinsTypes(relationType, from, to)) return []
  return [{ gate: 'type', code: 'type-does-not-join', severity: 'refuse', words: `${from} ${type} ${to}` }]
}
