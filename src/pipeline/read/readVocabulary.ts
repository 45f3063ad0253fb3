import {
  POLARITIES,
  type Category,
  type EntityType,
  type Localised,
  type RelationType,
  type Vocabulary,
} from '../../domain/dataset/dataset.ts'
import { nearest } from '../../domain/dataset/nearest.ts'
import { ANNOTATION_LANGUAGES } from './annotation.ts'
import type { Origins } from './origins.ts'
import type { Located, Problems } from './sourcePlace.ts'
import { readLocalised } from './readEntities.ts'
import type { YamlValue } from './yamlValue.ts'

/** Reads the vocabulary, and the example sentences, which must occur in the text. */
export interface VocabularyAnnotation {
  readonly vocabulary: Vocabulary
  readonly examples: readonly Located[]
}

export function readVocabulary(root: YamlValue, origins: Origins, problems: Problems): VocabularyAnnotation {
  const fields = root.fields(
    ['entity-types', 'categories', 'relation-types'],
    ['entity-types', 'categories', 'relation-types'],
  )
  const examples: Located[] = []
  const entityTypes = (fields['entity-types']?.entries() ?? []).map(({ key, value }) =>
    readEntityType(key, value, examples),
  )
  const categories = (fields.categories?.entries() ?? []).map(({ key, value }) => readCategory(key, value))
  const known = entityTypes.map((type) => type.id)
  const relationTypes: RelationType[] = []
  for (const { key, value } of fields['relation-types']?.entries() ?? []) {
    const type = readRelationType(key, value, categories, known, problems, examples)
    if (type === undefined) continue
    relationTypes.push(type)
    origins.set(type, key.at)
  }
  return { vocabulary: { entityTypes, categories, relationTypes }, examples }
}

function labelsOf(fields: Partial<Record<(typeof ANNOTATION_LANGUAGES)[number], YamlValue>>): Localised {
  const labels: Record<string, string> = {}
  for (const language of ANNOTATION_LANGUAGES) {
    const text = fields[language]?.text()
    if (text !== undefined) labels[language] = text.value
  }
  return labels
}

function readEntityType(key: Located, value: YamlValue, examples: Located[]): EntityType {
  const fields = value.fields([...ANNOTATION_LANGUAGES, 'plural', 'example'], ['en', 'ar', 'plural'])
  const example = fields.example?.text()
  if (example !== undefined) examples.push(example)
  return {
    id: key.value,
    labels: labelsOf(fields),
    plurals: fields.plural === undefined ? {} : readLocalised(fields.plural),
  }
}

function readCategory(key: Located, value: YamlValue): Category {
  const fields = value.fields([...ANNOTATION_LANGUAGES, 'polarity'], ['en', 'ar', 'polarity'])
  return { id: key.value, labels: labelsOf(fields), polarity: fields.polarity?.oneOf(POLARITIES) ?? 'neutral' }
}

function readRelationType(
  key: Located,
  value: YamlValue,
  categories: readonly Category[],
  entityTypes: readonly string[],
  problems: Problems,
  examples: Located[],
): RelationType | undefined {
  const fields = value.fields(
    [...ANNOTATION_LANGUAGES, 'category', 'kind', 'plover', 'symmetric', 'polarity', 'source', 'target', 'example'],
    ['en', 'ar', 'category', 'kind', 'source', 'target'],
  )
  const category = fields.category?.text()?.value
  const example = fields.example?.text()
  if (example !== undefined) examples.push(example)
  const plover = fields.plover?.text()?.value
  const joins = {
    source: readEnds(fields.source, entityTypes, problems),
    target: readEnds(fields.target, entityTypes, problems),
  }
  if (category === undefined) return undefined
  return {
    id: key.value,
    labels: labelsOf(fields),
    category,
    polarity:
      fields.polarity?.oneOf(POLARITIES) ?? categories.find((one) => one.id === category)?.polarity ?? 'neutral',
    ...(plover === undefined ? {} : { plover }),
    kind: fields.kind?.oneOf(['state', 'event'] as const) ?? 'state',
    ...(fields.symmetric?.flag() === true ? { symmetric: true as const } : {}),
    joins,
  }
}

function readEnds(value: YamlValue | undefined, entityTypes: readonly string[], problems: Problems): string[] {
  if (value === undefined) return []
  const ends: string[] = []
  for (const item of value.isList ? value.items() : [value]) {
    const type = item.text()
    if (type?.value === 'any') return [...entityTypes]
    if (type !== undefined && !entityTypes.includes(type.value)) {
      problems.add('unknown-entity-type', type.at, { id: type.value, nearest: nearest(type.value, entityTypes) })
    } else if (type !== undefined) {
      ends.push(type.value)
    }
  }
  return ends
}
