/** A schema of FollowTheMoney: what it extends, and its own properties with their types. An entity's range follows a colon. */
interface Schema {
  readonly extends: readonly string[]
  readonly abstract?: true
  readonly required?: readonly string[]
  readonly properties: Readonly<Record<string, string>>
}

/** The part of the model that exported entities use, from followthemoney/schema/*.yaml. */
const MODEL: Readonly<Record<string, Schema>> = {
  Thing: {
    extends: [],
    abstract: true,
    required: ['name'],
    properties: {
      name: 'name',
      alias: 'name',
      country: 'country',
      summary: 'text',
      description: 'text',
      sourceUrl: 'url',
      publisher: 'string',
      wikidataId: 'identifier',
      keywords: 'string',
      proof: 'entity:Document',
    },
  },
  Interval: {
    extends: [],
    abstract: true,
    properties: {
      startDate: 'date',
      endDate: 'date',
      date: 'date',
      summary: 'text',
      description: 'text',
      recordId: 'string',
      sourceUrl: 'url',
      publisher: 'string',
      proof: 'entity:Document',
    },
  },
  Interest: { extends: ['Interval'], abstract: true, properties: { role: 'string', status: 'string' } },
  UnknownLink: { extends: ['Interest'], properties: { subject: 'entity:Thing', object: 'entity:Thing' } },
  LegalEntity: { extends: ['Thing'], properties: {} },
  Person: { extends: ['LegalEntity'], properties: {} },
  Organization: { extends: ['LegalEntity'], properties: {} },
  PublicBody: { extends: ['Organization'], properties: {} },
  Asset: { extends: ['Thing'], properties: {} },
  Event: { extends: ['Interval', 'Thing'], properties: {} },
  Address: { extends: ['Thing'], properties: { full: 'address', latitude: 'number', longitude: 'number' } },
  Document: {
    extends: ['Thing'],
    properties: { title: 'string', author: 'string', language: 'language', publishedAt: 'date' },
  },
  Article: { extends: ['Document'], properties: {} },
}

export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const lineage = (name: string): readonly string[] => [name, ...(MODEL[name]?.extends ?? []).flatMap(lineage)]

/** The type of a property of a schema; `undefined` where it has none of the name. */
export const propertyType = (schema: string, property: string): string | undefined =>
  lineage(schema)
    .map((one) => MODEL[one]?.properties[property])
    .find((type) => type !== undefined)

/** How a value of each type looks once FollowTheMoney has cleaned it. */
const CLEAN: Readonly<Record<string, RegExp>> = {
  country: /^[a-z]{2}$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  language: /^[a-z]{3}$/,
  number: /^-?\d+(\.\d+)?$/,
  url: /^https?:\/\/\S+$/,
  identifier: /^Q\d+$/,
}

/** What is wrong with entities, by the rules of the model: known schemas and properties, clean values, ranges, what is required. */
export function ftmProblems(entities: readonly FtmEntity[]): readonly string[] {
  const schemas = new Map(entities.map(({ id, schema }) => [id, schema]))
  const problems = schemas.size === entities.length ? [] : ['An id is used twice']
  for (const { id, schema, properties } of entities) {
    if (MODEL[schema] === undefined || MODEL[schema].abstract === true) problems.push(`${id}: no schema ${schema}`)
    for (const needed of lineage(schema).flatMap((one) => MODEL[one]?.required ?? []))
      if ((properties[needed] ?? []).length === 0) problems.push(`${id}: ${needed} is required`)
    for (const [name, values] of Object.entries(properties)) {
      const [type = '', range] = propertyType(schema, name)?.split(':') ?? []
      if (type === '') problems.push(`${id}: ${schema} has no ${name}`)
      if (new Set(values).size !== values.length) problems.push(`${id}: a value of ${name} stands twice`)
      for (const value of values) {
        if (value.trim() === '') problems.push(`${id}: ${name} is empty`)
        if (CLEAN[type]?.test(value) === false) problems.push(`${id}: ${name} is no ${type}: ${value}`)
        if (range !== undefined && !lineage(schemas.get(value) ?? '').includes(range))
          problems.push(`${id}: ${name} is no ${range}: ${value}`)
      }
    }
  }
  return problems
}
