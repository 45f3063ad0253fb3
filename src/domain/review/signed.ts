import type { Agent } from '../dataset/agent.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { freeId } from './freeId.ts'
import type { Revision } from './revision.ts'

/**
 * A revision by a person who may have said a name. The record gets an agent for it, whose id `revise` writes on what it decides;
 * an empty name writes none. People whom no evidence names any more are left out, so that a name can be taken back.
 */
export function signed<R extends Revision>(
  record: Dataset,
  name: string,
  revise: (record: Dataset, by: string | undefined) => R,
): R {
  const own = name.trim()
  if (own === '') return withoutStrangers(revise(record, undefined))
  const { agents = [] } = record
  const known = agents.find((one) => one.person === true && one.name === own)
  const id = known?.id ?? freeId('person', new Set(agents.map((one) => one.id)))
  const next =
    known === undefined ? { ...record, agents: [...agents, { id, name: own, person: true as const }] } : record
  return withoutStrangers(revise(next, id))
}

function withoutStrangers<R extends Revision>(revision: R): R {
  const { agents, ...rest } = revision.record
  if (agents?.some(({ person }) => person === true) !== true) return revision
  const left = agents.filter(isNamedIn(revision.record))
  if (left.length === agents.length) return revision
  return { ...revision, record: left.length === 0 ? rest : { ...rest, agents: left } }
}

/** Tells the programs, and those people by whom some evidence was reviewed. */
export function isNamedIn({ relations }: Pick<Dataset, 'relations'>): (agent: Agent) => boolean {
  const named = new Set(relations.flatMap(({ evidence }) => evidence.map(({ reviewedBy }) => reviewedBy)))
  return ({ id, person }) => person !== true || named.has(id)
}
