import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { STANCES, type Vocabulary } from '../../domain/dataset/dataset.ts'

/** A relation as a model proposes it: words of the article instead of offsets, which models count badly. */
export interface ProposedByModel {
  readonly quote: string
  readonly subject: string
  readonly subjectType: string
  readonly object: string
  readonly objectType: string
  readonly type: string
  readonly trigger: string
  readonly stance: (typeof STANCES)[number]
  readonly speaker: string | null
}

/** The form of an answer for a vocabulary: what the engine is asked to keep to, and what each relation of its answer is checked by. */
export interface AnswerForm {
  readonly schema: object
  /** The relations of an answer that have this form, and how many have not. Throws if the text is not JSON of a list of relations. */
  readonly read: (text: string) => { readonly relations: readonly ProposedByModel[]; readonly malformed: number }
}

export function answerForm({ entityTypes, relationTypes }: Vocabulary): AnswerForm {
  const entityType = v.picklist(entityTypes.map(({ id }) => id))
  const relation = v.strictObject({
    quote: v.string(),
    subject: v.string(),
    subjectType: entityType,
    object: v.string(),
    objectType: entityType,
    type: v.picklist(relationTypes.map(({ id }) => id)),
    trigger: v.string(),
    stance: v.picklist(STANCES),
    speaker: v.nullable(v.string()),
  })
  const loose = v.object({ relations: v.array(v.unknown()) })
  return {
    schema: toJsonSchema(v.strictObject({ relations: v.array(relation) })),
    read: (text) => {
      const items = v.parse(loose, JSON.parse(text)).relations.map((item) => v.safeParse(relation, item))
      const relations = items.flatMap(({ success, output }) => (success ? [output] : []))
      return { relations, malformed: items.length - relations.length }
    },
  }
}
