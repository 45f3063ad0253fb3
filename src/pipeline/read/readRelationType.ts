import { POLARITIES, type Category, type PredicateForms, type RelationType } from '../../domain/dataset/dataset.ts'
import { meant } from '../../domain/dataset/nearest.ts'
import { ANNOTATION_LANGUAGES } from './annotation.ts'
import { readLocalised } from './readEntities.ts'
import type { Located, Problems } from './sourcePlace.ts'
import type { YamlValue } from './yamlValue.ts'

const FORMS = ['base', 'feminine', 'dual', 'feminineDual', 'plural', 'femininePlural'] as const

const KEYS = [
  ...ANNOTATION_LANGUAGES,
  'category',
  'kind',
  'plover',
  'symmetric',
  'polarity',
  'membership',
  'source',
  'target',
  'predicate',
  'past',
  'definition',
  'avoid',
  'example',
] as const

/** A relation type as written: its example is still words. */
export interface RelationTypeAnnotation {
  readonly type: RelationType
  readonly example?: Located
}

/** Reads one relation type; `undefined` without a category. */
export function readRelationType(
  key: Located,
  value: YamlValue,
  categories: readonly Category[],
  entityTypes: readonly string[],
  problems: Problems,
): RelationTypeAnnotation | undefined {
  const fields = value.fields(KEYS, ['en', 'ar', 'category', 'kind', 'source', 'target'])
  const category = fields.category?.text()?.value
  const plover = fields.plover?.text()?.value
  const example = fields.example?.text()
  const labels: Record<string, string> = {}
  for (const language of ANNOTATION_LANGUAGES) {
    const label = fields[language]?.text()
    if (label !== undefined) labels[language] = label.value
  }
  const joins = {
    source: readEnds(fields.source, entityTypes, problems),
    target: readEnds(fields.target, entityTypes, problems),
  }
  if (category === undefined) return undefined
  const type: RelationType = {
    id: key.value,
    labels,
    ...(fields.predicate === undefined ? {} : { predicates: readPredicates(fields.predicate) }),
    ...(fields.past === undefined ? {} : { pastPredicates: readPredicates(fields.past) }),
    ...(fields.definition === undefined ? {} : { definition: readLocalised(fields.definition) }),
    ...(fields.avoid === undefined ? {} : { avoid: readLocalised(fields.avoid) }),
    ...(fields.membership?.flag() === true ? { membership: true as const } : {}),
    category,
    polarity:
      fields.polarity?.oneOf(POLARITIES) ?? categories.find((one) => one.id === category)?.polarity ?? 'neutral',
    ...(plover === undefined ? {} : { plover }),
    kind: fields.kind?.oneOf(['state', 'event'] as const) ?? 'state',
    ...(fields.symmetric?.flag() === true ? { symmetric: true as const } : {}),
    joins,
  }
  return { type, ...(example === undefined ? {} : { example }) }
}

/** `{ en: { base: arms, plural: arm }, ar: { base: يسلّح, feminine: تسلّح, plural: يسلّحون } }` */
function readPredicates(value: YamlValue): NonNullable<RelationType['predicates']> {
  const predicates: Record<string, PredicateForms> = {}
  const languages = value.fields(ANNOTATION_LANGUAGES)
  for (const language of ANNOTATION_LANGUAGES) {
    const fields = languages[language]?.fields(FORMS, ['base'])
    const base = fields?.base?.text()?.value
    if (fields === undefined || base === undefined) continue
    const forms: { -readonly [Form in keyof PredicateForms]: PredicateForms[Form] } = { base }
    for (const form of FORMS) {
      const words = form === 'base' ? undefined : fields[form]?.text()?.value
      if (words !== undefined) forms[form] = words
    }
    predicates[language] = forms
  }
  return predicates
}

function readEnds(value: YamlValue | undefined, entityTypes: readonly string[], problems: Problems): string[] {
  if (value === undefined) return []
  const ends: string[] = []
  for (const item of value.isList ? value.items() : [value]) {
    const type = item.text()
    if (type?.value === 'any') return [...entityTypes]
    if (type !== undefined && !entityTypes.includes(type.value)) {
      problems.add('unknown-entity-type', type.at, { id: type.value, ...meant(type.value, entityTypes) })
    } else if (type !== undefined) {
      ends.push(type.value)
    }
  }
  return ends
}
