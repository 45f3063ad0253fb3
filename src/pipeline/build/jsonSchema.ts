import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetSchema } from '../../domain/dataset/schema.ts'

/** Patterns for checks that JSON Schema has no keyword for. */
const PATTERNS: Readonly<Record<string, string>> = {
  'bad-language': '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$',
  'bad-date': '^[0-9XYTZ:+./?~%-]+$',
}

/** The published schema of `sanad/1` (JSON Schema 2020-12). It checks the shape; `src/domain/dataset/verification/verify.ts` also checks the meaning. */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { message } = valibotAction as { message?: () => string }
      const pattern = PATTERNS[message?.() ?? '']
      return pattern === undefined ? undefined : { ...jsonSchema, pattern }
    },
  })
  const described = {
    $schema,
    title: 'Sanad dataset, sanad/1',
    description:
      'Documents, the entities they mention, and the relations their sentences state. Every offset is a UTF-16 code unit into the text of the document, start inclusive, end exclusive.',
    ...schema,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
