import {
  POLARITIES,
  type Category,
  type EntityType,
  type Localised,
  type RelationType,
  type Unit,
  type Vocabulary,
} from '../../domain/dataset/dataset.ts'
import { ANNOTATION_LANGUAGES } from './annotation.ts'
import type { Origins } from './origins.ts'
import type { Located, Problems } from './sourcePlace.ts'
import { readLocalised } from './readEntities.ts'
import { readRelationType } from './readRelationType.ts'
import type { YamlValue } from './yamlValue.ts'

/** The vocabulary, and the words that are its examples, which must occur in the text. */
export interface VocabularyAnnotation {
  readonly vocabulary: Vocabulary
  readonly examples: readonly Located[]
  /** The examples that the dataset shows, by relation type. */
  readonly relationExamples: ReadonlyMap<string, Located>
}

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

export function readVocabulary(root: YamlValue, origins: Origins, problems: Problems): VocabularyAnnotation {
  const fields = root.fields(
    ['entity-types', 'categories', 'relation-types', 'units'],
    ['entity-types', 'categories', 'relation-types'],
  )
  const examples: Located[] = []
  const entityTypes = (fields['entity-types']?.entries() ?? []).map(({ key, value }) =>
    readEntityType(key, value, examples),
  )
  const categories = (fields.categories?.entries() ?? []).map(({ key, value }) => readCategory(key, value))
  const known = entityTypes.map((type) => type.id)
  const relationTypes: RelationType[] = []
  const relationExamples = new Map<string, Located>()
  for (const { key, value } of fields['relation-types']?.entries() ?? []) {
    const read = readRelationType(key, value, categories, known, problems)
    if (read === undefined) continue
    relationTypes.push(read.type)
    origins.set(read.type, key.at)
    if (read.example !== undefined) relationExamples.set(read.type.id, read.example)
  }
  const units = fields.units?.entries().map(({ key, value }) => readUnit(key, value))
  return {
    vocabulary: { ...(units === undefined ? {} : { units }), entityTypes, categories, relationTypes },
    examples: [...examples, ...relationExamples.values()],
    relationExamples,
  }
}

/** `aircraft: { en: { other: aircraft }, ar: { one: طائرة, few: طائرات, other: طائرة } }` */
function readUnit(key: Located, value: YamlValue): Unit {
  const forms: Record<string, Unit['forms'][string]> = {}
  const languages = value.fields(ANNOTATION_LANGUAGES, ['en', 'ar'])
  for (const language of ANNOTATION_LANGUAGES) {
    const fields = languages[language]?.fields(PLURAL_FORMS, ['other'])
    if (fields === undefined) continue
    const words = PLURAL_FORMS.flatMap((form) => {
      const text = fields[form]?.text()?.value
      return text === undefined ? [] : [[form, text] as const]
    })
    forms[language] = Object.fromEntries(words)
  }
  return { id: key.value, forms }
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
