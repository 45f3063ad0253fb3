import type * as v from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { datasetSchema } from '../../../src/domain/dataset/schema.ts'

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value

test('the schema and the types say the same (a difference does not compile)', () => {
  expectTypeOf<Frozen<v.InferOutput<typeof datasetSchema>>>().toEqualTypeOf<Frozen<Dataset>>()
  expect(datasetSchema.type).toBe('strict_object')
})
