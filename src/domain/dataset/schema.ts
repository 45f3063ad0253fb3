import * as v from 'valibot'
import {
  DOCUMENT_KINDS,
  FIGURE_OPERATORS,
  GENDERS,
  GRAMMATICAL_NUMBERS,
  MOST_QUESTIONS,
  POLARITIES,
  SENTENCE_ROLES,
  STANCES,
  type Dataset,
} from './dataset.ts'
import { isEdtf } from '../text/edtf.ts'
import { isLanguageTag } from '../language/languageTag.ts'
import type { DatasetProblemCode } from './problem.ts'

/** The code of the problem for a failed check; valibot returns it as the message. */
const fails = (code: DatasetProblemCode): DatasetProblemCode => code

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fails('bad-id')))
/** Something must be visible: a zero-width space alone would be an actor without a name. */
const text = v.pipe(v.string(), v.regex(/[\p{L}\p{N}\p{P}\p{S}]/u, fails('empty-text')))
const languageTag = v.pipe(v.string(), v.check(isLanguageTag, fails('bad-language')))
const date = v.pipe(v.string(), v.check(isEdtf, fails('bad-date')))
const localised = v.pipe(v.record(languageTag, text), v.minEntries(1, fails('empty-localised')))
const offset = v.pipe(v.number(), v.safeInteger(fails('bad-offset')), v.minValue(0, fails('bad-offset')))
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, fails('bad-country-code')))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, fails('bad-hash')))
/**
 * A URL of a page: http or https, with a host. Without a user's name, which can pass for a host, and without characters that are
 * invisible or turn the direction.
 */
export const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}[][^\s/?#@\p{C}]*(?:[/?#][^\s\p{C}]{0,2000})?$/u
const webAddress = v.pipe(v.string(), v.regex(WEB_ADDRESS, fails('bad-url')))
const degrees = (most: number) =>
  v.pipe(v.number(), v.minValue(-most, fails('bad-location')), v.maxValue(most, fails('bad-location')))
const span = { start: offset, end: offset }

const sentence = v.strictObject({
  id,
  ...span,
  role: v.picklist(SENTENCE_ROLES),
  duplicateOf: v.exactOptional(id),
  truncated: v.exactOptional(v.literal(true)),
  translations: v.exactOptional(localised),
})

const document = v.strictObject({
  id,
  kind: v.picklist(DOCUMENT_KINDS),
  language: languageTag,
  title: localised,
  publisher: text,
  byline: v.exactOptional(text),
  published: v.exactOptional(v.strictObject({ date, basis: localised })),
  url: v.exactOptional(webAddress),
  source: v.strictObject({ file: text, ...span }),
  sha256: v.exactOptional(hash),
  text,
  sentences: v.array(sentence),
})

const mention = v.strictObject({ document: id, ...span, implied: v.exactOptional(v.literal(true)) })

const grammar = v.strictObject({
  gender: v.exactOptional(v.picklist(GENDERS)),
  number: v.exactOptional(v.picklist(GRAMMATICAL_NUMBERS)),
  article: v.exactOptional(text),
  oblique: v.exactOptional(text),
})

const entity = v.strictObject({
  id,
  type: id,
  labels: localised,
  aliases: v.array(text),
  searchNames: v.exactOptional(v.array(text)),
  description: v.exactOptional(localised),
  sameAs: v.exactOptional(
    v.array(
      v.pipe(v.string(), v.regex(/^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/Q[1-9]\d*$/, fails('bad-wikidata'))),
    ),
  ),
  iso3166: v.exactOptional(countryCode),
  flag: v.exactOptional(countryCode),
  location: v.exactOptional(v.strictTuple([degrees(180), degrees(90)])),
  grammar: v.exactOptional(v.record(languageTag, grammar)),
  outline: v.exactOptional(v.literal(true)),
  mentions: v.array(mention),
})

const endMark = v.strictObject({ ...span, implied: v.exactOptional(v.literal(true)) })
const marks = {
  subject: v.exactOptional(endMark),
  object: v.exactOptional(endMark),
  trigger: v.exactOptional(v.strictObject(span)),
}

const figure = v.strictObject({
  value: v.pipe(v.number(), v.finite(fails('bad-number'))),
  unit: text,
  operator: v.exactOptional(v.picklist(FIGURE_OPERATORS)),
  of: text,
  measures: v.exactOptional(localised),
})

const evidence = v.strictObject({
  document: id,
  ...span,
  stance: v.picklist(STANCES),
  attributedTo: v.exactOptional(id),
  ...marks,
  translationMarks: v.exactOptional(v.record(languageTag, v.strictObject(marks))),
  when: v.exactOptional(date),
  tense: v.exactOptional(v.literal('past')),
  figures: v.exactOptional(v.array(figure)),
  note: v.exactOptional(localised),
})

const relation = v.strictObject({ id, source: id, target: id, type: id, evidence: v.array(evidence) })

const predicateForms = v.strictObject({
  base: text,
  feminine: v.exactOptional(text),
  dual: v.exactOptional(text),
  feminineDual: v.exactOptional(text),
  plural: v.exactOptional(text),
  femininePlural: v.exactOptional(text),
})
const predicates = v.exactOptional(v.record(languageTag, predicateForms))

const relationType = v.strictObject({
  id,
  labels: localised,
  predicates,
  pastPredicates: predicates,
  definition: v.exactOptional(localised),
  avoid: v.exactOptional(localised),
  example: v.exactOptional(v.strictObject({ document: id, ...span })),
  membership: v.exactOptional(v.literal(true)),
  category: id,
  polarity: v.picklist(POLARITIES),
  plover: v.exactOptional(text),
  kind: v.picklist(['state', 'event']),
  symmetric: v.exactOptional(v.literal(true)),
  joins: v.strictObject({ source: v.array(id), target: v.array(id) }),
})

const pluralForm = v.exactOptional(text)
const unit = v.strictObject({
  id,
  forms: v.record(
    languageTag,
    v.strictObject({
      zero: pluralForm,
      one: pluralForm,
      two: pluralForm,
      few: pluralForm,
      many: pluralForm,
      other: pluralForm,
    }),
  ),
})

const formerIds = v.exactOptional(v.record(id, v.nullable(id)))

/** The shape of `sanad/1`. `verify` checks references and meaning. The compiler checks that the result is a `Dataset`. */
export const datasetSchema = v.strictObject({
  format: v.literal('sanad/1'),
  id,
  title: localised,
  description: localised,
  questions: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ labels: localised, view: text })),
      v.maxLength(MOST_QUESTIONS, fails('bad-question-count')),
    ),
  ),
  sources: v.array(v.strictObject({ file: text, sha256: hash })),
  documents: v.array(document),
  entities: v.array(entity),
  relations: v.array(relation),
  vocabulary: v.strictObject({
    units: v.exactOptional(v.array(unit)),
    entityTypes: v.array(v.strictObject({ id, labels: localised, plurals: localised })),
    categories: v.array(v.strictObject({ id, labels: localised, polarity: v.picklist(POLARITIES) })),
    relationTypes: v.array(relationType),
  }),
  formerIds: v.exactOptional(
    v.strictObject({ entities: formerIds, relations: formerIds, relationTypes: formerIds, categories: formerIds }),
  ),
}) satisfies v.GenericSchema<unknown, Dataset>
