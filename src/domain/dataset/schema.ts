import * as v from 'valibot'
import {
  DOCUMENT_KINDS,
  FIGURE_OPERATORS,
  GENDERS,
  GRAMMATICAL_NUMBERS,
  POLARITIES,
  SENTENCE_ROLES,
  REVIEWS,
  STANCES,
  type Dataset,
} from './dataset.ts'
import { isEdtf } from '../text/edtf.ts'
import { isLanguageTag } from './languageTag.ts'
import { countFailure } from './failures.ts'
import type { DatasetProblemCode } from './problem.ts'

/** The maximum number of questions; nobody reads more at the start. */
const MOST_QUESTIONS = 6

/** The code of the problem for a failed check; valibot returns it as the message. */
const fails = (code: DatasetProblemCode) => (): DatasetProblemCode => {
  countFailure()
  return code
}

/** Limits in UTF-16 code units: nobody can read longer ids, and longer names cannot be shown. */
const LONGEST_ID = 200
const LONGEST_NAME = 500
const LONGEST_REMARK = 10_000

const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID, fails('too-long')),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fails('bad-id')),
)
/**
 * At least one visible character: a zero-width space alone would be an actor without a name. Some letters are invisible too, such as
 * the Hangul filler, and the empty pattern of Braille is a symbol.
 */
const visible = v.regex(/(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u, fails('empty-text'))
/** A text of any length: what articles say, and its translation. */
const text = v.pipe(v.string(), visible)
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME, fails('too-long')), visible)
const remark = v.pipe(v.string(), v.maxLength(LONGEST_REMARK, fails('too-long')), visible)
const languageTag = v.pipe(v.string(), v.check(isLanguageTag, fails('bad-language')))
const date = v.pipe(v.string(), v.check(isEdtf, fails('bad-date')))
const inLanguages = <Text extends v.GenericSchema<string>>(one: Text) =>
  v.pipe(v.record(languageTag, one), v.minEntries(1, fails('empty-localised')))
const localised = inLanguages(text)
const names = inLanguages(name)
const remarks = inLanguages(remark)
const offset = v.pipe(v.number(), v.safeInteger(fails('bad-offset')), v.minValue(0, fails('bad-offset')))
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, fails('bad-country-code')))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, fails('bad-hash')))
/**
 * A URL of a page: http or https, with a host that a browser accepts. It has no user name, which could look like a host, and no
 * characters that are invisible or change the direction.
 */
export const WEB_ADDRESS =
  /^https?:\/\/(?:\[[\da-f:.]+\]|[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{0,62}){0,30}\.?)(?::(?!6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d{3}|[7-9]\d{4})\d{1,5})?(?:[/?#][^\s\p{C}]{0,2000})?$/u
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
  title: names,
  publisher: name,
  byline: v.exactOptional(name),
  published: v.exactOptional(v.strictObject({ date, basis: remarks })),
  url: v.exactOptional(webAddress),
  source: v.strictObject({ file: name, ...span }),
  sha256: v.exactOptional(hash),
  text,
  sentences: v.array(sentence),
})

const mention = v.strictObject({ document: id, ...span, implied: v.exactOptional(v.literal(true)) })

const grammar = v.strictObject({
  gender: v.exactOptional(v.picklist(GENDERS)),
  number: v.exactOptional(v.picklist(GRAMMATICAL_NUMBERS)),
  article: v.exactOptional(name),
  oblique: v.exactOptional(name),
})

const entity = v.strictObject({
  id,
  type: id,
  labels: names,
  aliases: v.array(name),
  searchNames: v.exactOptional(v.array(name)),
  description: v.exactOptional(remarks),
  sameAs: v.exactOptional(
    v.array(
      v.pipe(v.string(), v.regex(/^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/Q[1-9]\d*$/, fails('bad-wikidata'))),
    ),
  ),
  differentFrom: v.exactOptional(v.array(id)),
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
  unit: name,
  operator: v.exactOptional(v.picklist(FIGURE_OPERATORS)),
  of: name,
  measures: v.exactOptional(names),
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
  note: v.exactOptional(remarks),
  review: v.exactOptional(v.picklist(REVIEWS)),
  proposedBy: v.exactOptional(id),
  reviewedBy: v.exactOptional(id),
  putOff: v.exactOptional(v.literal(true)),
})

const relation = v.strictObject({ id, source: id, target: id, type: id, evidence: v.array(evidence) })

const predicateForms = v.strictObject({
  base: name,
  feminine: v.exactOptional(name),
  dual: v.exactOptional(name),
  feminineDual: v.exactOptional(name),
  plural: v.exactOptional(name),
  femininePlural: v.exactOptional(name),
})
const predicates = v.exactOptional(v.record(languageTag, predicateForms))

const relationType = v.strictObject({
  id,
  labels: names,
  predicates,
  pastPredicates: predicates,
  definition: v.exactOptional(remarks),
  avoid: v.exactOptional(remarks),
  membership: v.exactOptional(v.literal(true)),
  category: id,
  polarity: v.picklist(POLARITIES),
  plover: v.exactOptional(name),
  kind: v.picklist(['state', 'event']),
  symmetric: v.exactOptional(v.literal(true)),
  joins: v.strictObject({ source: v.array(id), target: v.array(id) }),
  example: v.exactOptional(v.strictObject({ document: id, ...span })),
})

const pluralForm = v.exactOptional(name)
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
  title: names,
  description: remarks,
  questions: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ labels: names, view: remark })),
      v.maxLength(MOST_QUESTIONS, fails('bad-question-count')),
    ),
  ),
  sources: v.array(v.strictObject({ file: name, sha256: hash })),
  documents: v.array(document),
  entities: v.array(entity),
  relations: v.array(relation),
  vocabulary: v.strictObject({
    units: v.exactOptional(v.array(unit)),
    entityTypes: v.array(v.strictObject({ id, labels: names, plurals: names })),
    categories: v.array(v.strictObject({ id, labels: names, polarity: v.picklist(POLARITIES) })),
    relationTypes: v.array(relationType),
  }),
  agents: v.exactOptional(
    v.array(v.strictObject({ id, name, version: v.exactOptional(name), person: v.exactOptional(v.literal(true)) })),
  ),
  formerIds: v.exactOptional(
    v.strictObject({ entities: formerIds, relations: formerIds, relationTypes: formerIds, categories: formerIds }),
  ),
}) satisfies v.GenericSchema<unknown, Dataset>
