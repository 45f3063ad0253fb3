import type { Document, Entity, EntityType, RelationType } from './dataset.ts'
import type { DatasetProblemCode, ProblemParams } from './problem.ts'

/** What the parts of the second pass share: the dataset by id, and where findings go. */
export interface Verification {
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, Entity>
  readonly entityTypes: ReadonlyMap<string, EntityType>
  readonly relationTypes: ReadonlyMap<string, RelationType>
  readonly sources: ReadonlySet<string>
  /** Notes an id and reports it where its kind has it already. */
  readonly claim: (kind: string, id: string, path: string) => void
  /** Reports an id that is not among the known ones; answers whether it is. */
  readonly require: (
    id: string,
    known: ReadonlyMap<string, unknown> | ReadonlySet<string>,
    code: DatasetProblemCode,
    path: string,
  ) => boolean
  readonly report: (code: DatasetProblemCode, path: string, params?: ProblemParams) => void
}
