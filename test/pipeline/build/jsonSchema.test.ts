import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'

const SCHEMA = fileURLToPath(new URL('../../../public/schema', import.meta.url))

describe('the page about the format', () => {
  test('has an example that the app accepts', () => {
    const page = readFileSync(`${SCHEMA}/README.md`, 'utf8')
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
    expect(decodeDataset(example)).toMatchObject({ ok: true, dataset: { id: 'example' } })
  })
})

describe('the JSON Schema', () => {
  test('names every key of the format and allows no other', () => {
    const schema: unknown = JSON.parse(readFileSync(`${SCHEMA}/sanad-1.schema.json`, 'utf8'))
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['format', 'id', 'title', 'description', 'sources', 'documents', 'entities', 'relations', 'vocabulary'],
      additionalProperties: false,
      properties: {
        format: { const: 'sanad/1' },
        relations: {
          items: {
            additionalProperties: false,
            properties: {
              evidence: {
                items: { properties: { stance: { enum: ['asserted', 'attributed', 'hypothetical', 'denied'] } } },
              },
            },
          },
        },
      },
    })
  })
})
