import { ownValue } from '../../../domain/dataset/ownValue.ts'
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { strToU8, zipSync } from 'fflate'
import type { Dataset, Document, Entity } from '../../../domain/dataset/dataset.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import { peopleOf } from '../../../domain/dataset/agent.ts'
import { isProposed } from '../../../domain/review/reviewState.ts'
import { known, lookupOf } from '../../../domain/dataset/lookup.ts'
import { translatedEvidence } from '../../../domain/evidence/evidenceText.ts'
import type { EvidenceRow } from '../evidenceRows.ts'
import { evidenceRows } from '../evidenceRows.ts'
import type { Property } from './ftmSchemas.ts'
import { ANY_ACTOR, ENTITY_SCHEMAS, ftmDate, ftmLanguage, PROPERTY_TYPES } from './ftmSchemas.ts'
import type { Writer } from '../writing.ts'
import { withProgress } from '../writing.ts'

/** A value, with its language (BCP 47) if it is a text in one. */
type Value = string | { readonly text: string; readonly language: string }

type Properties = { readonly [property in Property]?: readonly (Value | undefined)[] }

interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Properties
}

const inLanguages = (texts: Readonly<Record<string, string>> | undefined): readonly Value[] =>
  Object.entries(texts ?? {}).map(([language, text]) => ({ text, language }))

const textOf = (value: Value) => (typeof value === 'string' ? value : value.text)

/** The values of a property, each once; FollowTheMoney has no empty values. */
function valuesOf(values: readonly (Value | undefined)[]): readonly Value[] {
  const given = values.filter((value) => value !== undefined && textOf(value).trim() !== '') as readonly Value[]
  return [...new Map(given.map((value) => [textOf(value), value])).values()]
}

/** The ids of a dataset's items. FollowTheMoney has one set of ids for items of all kinds. */
const idsOf =
  ({ id: dataset }: Dataset) =>
  (kind: string, id: string) =>
    `sanad-${dataset}-${kind}-${id}`

type Ids = ReturnType<typeof idsOf>

function entityOf(entity: Entity, lookup: Lookup, ids: Ids): FtmEntity {
  const { id, type, labels, aliases, searchNames = [], description, sameAs = [], iso3166, flag, location } = entity
  const schema = ownValue(ENTITY_SCHEMAS, type) ?? ANY_ACTOR
  const names = inLanguages(labels)
  const wikidata = sameAs.map((uri) => /\/entity\/(Q\d+)$/.exec(uri)?.[1])
  const place: Properties =
    schema === 'Address'
      ? { full: names, longitude: [location?.[0].toString()], latitude: [location?.[1].toString()] }
      : {}
  return {
    id: ids('entity', id),
    schema,
    properties: {
      name: names,
      alias: [...aliases, ...searchNames].filter((one) => !Object.values(labels).includes(one)),
      description: inLanguages(description),
      country: [(iso3166 ?? flag)?.toLowerCase()],
      wikidataId: wikidata,
      keywords: inLanguages(known(lookup.entityType, type).labels),
      ...(schema === 'Document' ? { title: names } : {}),
      ...place,
    },
  }
}

function articleOf({ id, title, publisher, byline, published, language, url }: Document, ids: Ids): FtmEntity {
  return {
    id: ids('document', id),
    schema: 'Article',
    properties: {
      name: inLanguages(title),
      title: inLanguages(title),
      publisher: [publisher],
      author: [byline],
      publishedAt: [published && ftmDate(published.date)],
      language: [ftmLanguage(language)],
      sourceUrl: [url],
    },
  }
}

/** The time that a sentence states: a date, or a beginning and an end. */
function timeOf(when: string | undefined): Properties {
  if (when === undefined) return {}
  const [from = '', to] = when.split('/')
  return to === undefined ? { date: [ftmDate(from)] } : { startDate: [ftmDate(from)], endDate: [ftmDate(to)] }
}

/** A piece of evidence as a link between two things. The quote is its description; its stance, its status. */
function linkOf(
  row: EvidenceRow,
  languages: readonly string[],
  lookup: Lookup,
  people: ReadonlyMap<string, string>,
  ids: Ids,
): FtmEntity {
  const { id, relation, type, evidence, document, quote } = row
  const speaker = evidence.attributedTo === undefined ? undefined : known(lookup.entity, evidence.attributedTo)
  const translations = languages.map((language) => {
    const text = language === document.language ? undefined : translatedEvidence(document, evidence, language)
    return text === undefined ? undefined : { text, language }
  })
  const speakers = inLanguages(speaker?.labels).map((name) => `attributedTo: ${textOf(name)}`)
  const reviewer = people.get(evidence.reviewedBy ?? '')
  return {
    id: ids('evidence', id),
    schema: 'UnknownLink',
    properties: {
      subject: [ids('entity', relation.source)],
      object: [ids('entity', relation.target)],
      role: inLanguages(type.labels),
      status: [
        evidence.stance,
        ...(isProposed(evidence) ? ['proposed'] : []),
        ...(evidence.putOff === true ? ['put off'] : []),
      ],
      description: [{ text: quote, language: document.language }],
      summary: [
        ...translations,
        ...speakers,
        ...(reviewer === undefined ? [] : [`reviewedBy: ${reviewer}`]),
        ...inLanguages(evidence.note),
      ],
      recordId: [id],
      sourceUrl: [document.url],
      publisher: [document.publisher],
      proof: [ids('document', document.id)],
      ...timeOf(evidence.when),
    },
  }
}

const propertiesOf = ({ properties }: FtmEntity) =>
  Object.entries(properties).map(([name, values]) => [name as Property, valuesOf(values ?? [])] as const)

const asEntity = (entity: FtmEntity) => ({
  id: entity.id,
  schema: entity.schema,
  properties: Object.fromEntries(
    propertiesOf(entity).flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.map(textOf)]])),
  ),
})

/** An entity as statements: one that it exists, and one for each value of each property. */
function statementsOf(entity: FtmEntity, dataset: string, external: boolean, day: string): readonly object[] {
  const statement = (prop: string, type: string, value: string, lang: string | undefined) => ({
    id: bytesToHex(sha1(utf8ToBytes(`${dataset}.${entity.id}.${prop}.${value}${external ? '.ext' : ''}`))),
    entity_id: entity.id,
    canonical_id: entity.id,
    prop,
    prop_type: type,
    schema: entity.schema,
    value,
    dataset,
    lang: lang ?? null,
    original_value: null,
    external,
    first_seen: day,
    last_seen: day,
  })
  return [
    statement('id', 'id', entity.id, undefined),
    ...propertiesOf(entity).flatMap(([name, values]) =>
      values.map((value) => {
        const lang = typeof value === 'string' ? undefined : ftmLanguage(value.language)
        return statement(name, PROPERTY_TYPES[name], textOf(value), lang)
      }),
    ),
  ]
}

/**
 * FollowTheMoney, the model of OpenAleph and OpenSanctions: entities and their statements, one JSON object a line, in a zip. A
 * piece of evidence is a link with the article as its proof. Statements of data that nobody has reviewed are `external`.
 */
export const followTheMoney: Writer = (dataset, { isReviewed, day }, onProgress) => {
  const lookup = lookupOf(dataset)
  const ids = idsOf(dataset)
  const people = peopleOf(dataset)
  const languages = [
    ...new Set(
      dataset.documents.flatMap(({ sentences }) => sentences.flatMap((one) => Object.keys(one.translations ?? {}))),
    ),
  ]
  const entities = [
    ...dataset.entities.map((entity) => entityOf(entity, lookup, ids)),
    ...dataset.documents.map((document) => articleOf(document, ids)),
    ...[...withProgress(evidenceRows(dataset, lookup), onProgress)].map((row) =>
      linkOf(row, languages, lookup, people, ids),
    ),
  ]
  // Names of datasets have underscores there.
  const name = dataset.id.replaceAll('-', '_')
  const lines = (items: readonly object[]) => strToU8(items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  const files = {
    'entities.ftm.json': lines(entities.map(asEntity)),
    'statements.json': lines(entities.flatMap((entity) => statementsOf(entity, name, !isReviewed, day))),
  }
  return [zipSync(files, { mtime: `${day}T12:00:00` })]
}
