/**
 * The part of FollowTheMoney's model that is written: the schema of each entity type, and the type of each property. From
 * followthemoney/schema/*.yaml of the project, version 4.
 */
export const ENTITY_SCHEMAS: Readonly<Record<string, string>> = {
  country: 'PublicBody',
  person: 'Person',
  organisation: 'Organization',
  'armed-group': 'Organization',
  group: 'Organization',
  agreement: 'Document',
  publication: 'Document',
  weapon: 'Asset',
  event: 'Event',
  place: 'Address',
}

/** The schema for entity types that are not listed, such as those of other vocabularies. */
export const ANY_ACTOR = 'LegalEntity'

export const PROPERTY_TYPES = {
  name: 'name',
  alias: 'name',
  description: 'text',
  summary: 'text',
  country: 'country',
  wikidataId: 'identifier',
  keywords: 'string',
  title: 'string',
  full: 'address',
  latitude: 'number',
  longitude: 'number',
  author: 'string',
  publisher: 'string',
  publishedAt: 'date',
  language: 'language',
  sourceUrl: 'url',
  subject: 'entity',
  object: 'entity',
  role: 'string',
  status: 'string',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  recordId: 'string',
  proof: 'entity',
} as const
export type Property = keyof typeof PROPERTY_TYPES

/** ISO 639-3 codes, which FollowTheMoney uses, for languages of news. Texts in others get no language. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fr: 'fra',
  he: 'heb',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sw: 'swa',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  zh: 'zho',
}

export const ftmLanguage = (tag: string): string | undefined => LANGUAGES[tag.split('-')[0] ?? '']

/**
 * A date in EDTF as FollowTheMoney writes it: a year, month or day, without uncertainty. A season becomes its year. `undefined`
 * for dates that it cannot express, such as decades and years before 1.
 */
export function ftmDate(edtf: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?/.exec(edtf) ?? []
  return year === undefined ? undefined : [year, month, day].filter((part) => part !== undefined).join('-')
}
