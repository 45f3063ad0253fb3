import {
  GENDERS,
  GRAMMATICAL_NUMBERS,
  type Entity,
  type Grammar,
  type Localised,
} from '../../domain/dataset/dataset.ts'
import { ANNOTATION_LANGUAGES, type EntityAnnotation } from './annotation.ts'
import { placesOf } from './origins.ts'
import type { Problems } from './sourcePlace.ts'
import type { YamlValue } from './yamlValue.ts'

/** A text by language; keys other than languages are refused. */
export function readLocalised(value: YamlValue): Localised {
  const localised: Record<string, string> = {}
  const fields = value.fields(ANNOTATION_LANGUAGES)
  for (const language of ANNOTATION_LANGUAGES) {
    const text = fields[language]?.text()
    if (text !== undefined) localised[language] = text.value
  }
  return localised
}

/** What a dataset calls keys of an annotation. */
const NAMED = new Map([
  ['about', 'description'],
  ['wikidata', 'sameAs'],
  ['iso', 'iso3166'],
])

/** Reads the entities of one file. An id that another file has used is a problem. */
export function readEntities(root: YamlValue, taken: Map<string, EntityAnnotation>, problems: Problems): void {
  for (const { key, value } of root.entries()) {
    const fields = value.fields(
      [
        'type',
        ...ANNOTATION_LANGUAGES,
        'aliases',
        'searchNames',
        'about',
        'wikidata',
        'iso',
        'flag',
        'location',
        'grammar',
        'outline',
        'differentFrom',
      ],
      ['type', 'aliases'],
    )
    const type = fields.type?.text()
    if (type === undefined) continue
    const labels: Record<string, string> = {}
    for (const language of ANNOTATION_LANGUAGES) {
      const label = fields[language]?.text()
      if (label !== undefined) labels[language] = label.value
    }
    const first = taken.get(key.value)
    if (first !== undefined) {
      problems.add('id-twice', key.at, { id: key.value, first: `${first.id.at.file}:${first.id.at.line}` })
      continue
    }
    const iso = fields.iso?.text()?.value
    const flag = fields.flag?.text()?.value
    const location = fields.location === undefined ? undefined : readLocation(fields.location)
    taken.set(key.value, {
      id: key,
      places: placesOf(fields, NAMED),
      type,
      labels,
      aliases: (fields.aliases?.items() ?? []).flatMap((item) => item.text()?.value ?? []),
      searchNames: (fields.searchNames?.items() ?? []).flatMap((item) => item.text()?.value ?? []),
      ...(fields.about === undefined ? {} : { description: readLocalised(fields.about) }),
      wikidata: fields.wikidata === undefined ? [] : readOneOrMore(fields.wikidata),
      ...(iso === undefined ? {} : { iso }),
      ...(flag === undefined ? {} : { flag }),
      ...(location === undefined ? {} : { location }),
      ...(fields.grammar === undefined ? {} : { grammar: readGrammar(fields.grammar) }),
      differentFrom: fields.differentFrom === undefined ? [] : readOneOrMore(fields.differentFrom),
      isOutline: fields.outline?.flag() === true,
    })
  }
}

/** `{ ar: { gender: feminine }, en: { article: the } }` */
function readGrammar(value: YamlValue): NonNullable<Entity['grammar']> {
  const grammar: Record<string, Grammar> = {}
  const languages = value.fields(ANNOTATION_LANGUAGES)
  for (const language of ANNOTATION_LANGUAGES) {
    const fields = languages[language]?.fields(['gender', 'number', 'article', 'oblique'])
    if (fields === undefined) continue
    const gender = fields.gender?.oneOf(GENDERS)
    const number = fields.number?.oneOf(GRAMMATICAL_NUMBERS)
    const article = fields.article?.text()?.value
    const oblique = fields.oblique?.text()?.value
    grammar[language] = {
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(article === undefined ? {} : { article }),
      ...(oblique === undefined ? {} : { oblique }),
    }
  }
  return grammar
}

function readOneOrMore(value: YamlValue): string[] {
  return (value.isList ? value.items() : [value]).flatMap((item) => item.text()?.value ?? [])
}

function readLocation(value: YamlValue): readonly [number, number] | undefined {
  const [longitude, latitude] = value.items().map((item) => item.number()?.value)
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}
