import type { Document, Entity, EntityType, RelationType } from '../dataset.ts'
import type { Suggester } from '../nearest.ts'
import type { DatasetProblemCode, ProblemParams } from '../problem.ts'

/** What the parts of the second pass share: the dataset by id, and the list of problems. */
export interface Verification {
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, Entity>
  readonly entityTypes: ReadonlyMap<string, EntityType>
  readonly relationTypes: ReadonlyMap<string, RelationType>
  readonly sources: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  /** The agents that are people. */
  readonly people: ReadonlySet<string>
  /** The ids of the vocabulary's units; `null` if it has none, and any words are a unit. */
  readonly units: ReadonlySet<string> | null
  /** Records an id, and reports it if its kind already has it. */
  readonly claim: (kind: string, id: string, path: string) => void
  /** Reports an unknown id. Returns whether the id is known. */
  readonly require: (
    id: string,
    known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
    code: DatasetProblemCode,
    path: string,
  ) => boolean
  readonly suggest: Suggester
  /** Documents whose sentences are in order. Only there can the sentences of a span be found. */
  readonly ordered: Set<Document>
  readonly report: (code: DatasetProblemCode, path: string, params?: ProblemParams) => void
}
