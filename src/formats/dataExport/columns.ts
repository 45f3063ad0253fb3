import type { Dataset, Entity, Localised, Relation } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { isUnderReview, reviewedOf, reviewStatesOf } from '../../domain/review/reviewState.ts'
import { peopleOf } from '../../domain/dataset/agent.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import type { EvidenceRow } from './evidenceRows.ts'

export type ColumnKind = 'string' | 'integer' | 'double' | 'boolean'
type Value = string | number | boolean

/** A column of a table, or an attribute of nodes or edges. */
export interface Column<Item> {
  readonly id: string
  readonly kind: ColumnKind
  /** `undefined` leaves the cell empty. */
  readonly valueOf: (item: Item) => Value | undefined
}

/** Several values in one cell, for programs that have no lists. */
const joined = (values: readonly string[] | undefined) =>
  values === undefined || values.length === 0 ? undefined : values.join(' | ')

/** The languages that a dataset is labelled in, sorted. */
export function languagesOf({ entities, documents, vocabulary }: Dataset): readonly string[] {
  const texts = [...entities, ...vocabulary.relationTypes, ...vocabulary.entityTypes].map(({ labels }) => labels)
  const all = [...texts, ...documents.map(({ title }) => title)].flatMap((one) => Object.keys(one))
  return [...new Set(all)].toSorted()
}

/** One column for each language: `label_ar`, `label_en`. */
function inEach<Item>(
  languages: readonly string[],
  id: string,
  textsOf: (item: Item) => Localised | undefined,
): readonly Column<Item>[] {
  return languages.map((language) => ({
    id: `${id}_${language.replaceAll('-', '_')}`,
    kind: 'string',
    valueOf: (item) => textsOf(item)?.[language],
  }))
}

const text = <Item>(id: string, valueOf: (item: Item) => string | undefined): Column<Item> => ({
  id,
  kind: 'string',
  valueOf,
})
const whole = <Item>(id: string, valueOf: (item: Item) => number | undefined): Column<Item> => ({
  id,
  kind: 'integer',
  valueOf,
})

/** The columns for an entity, except its id. */
export function entityColumns(dataset: Dataset, lookup: Lookup, language: Language): readonly Column<Entity>[] {
  const languages = languagesOf(dataset)
  return [
    text('label', ({ labels }) => inLanguage(labels, language).text),
    ...inEach<Entity>(languages, 'label', ({ labels }) => labels),
    text('type', ({ type }) => type),
    ...inEach<Entity>(languages, 'type', ({ type }) => known(lookup.entityType, type).labels),
    text('aliases', ({ aliases }) => joined(aliases)),
    ...inEach<Entity>(languages, 'description', ({ description }) => description),
    text('same_as', ({ sameAs }) => joined(sameAs)),
    text('iso3166', ({ iso3166 }) => iso3166),
    { id: 'longitude', kind: 'double', valueOf: ({ location }) => location?.[0] },
    { id: 'latitude', kind: 'double', valueOf: ({ location }) => location?.[1] },
    whole('mentions', ({ mentions }) => mentions.length),
  ]
}

/** The columns for a relation as a whole. */
export function relationColumns(dataset: Dataset, lookup: Lookup, language: Language): readonly Column<Relation>[] {
  const languages = languagesOf(dataset)
  const typeOf = ({ type }: Relation) => known(lookup.relationType, type)
  const nameOf = (id: string) => inLanguage(known(lookup.entity, id).labels, language).text
  return [
    text('id', ({ id }) => id),
    text('source', ({ source }) => source),
    text('source_label', ({ source }) => nameOf(source)),
    text('target', ({ target }) => target),
    text('target_label', ({ target }) => nameOf(target)),
    text('type', ({ type }) => type),
    ...inEach<Relation>(languages, 'type', (relation) => typeOf(relation).labels),
    text('category', (relation) => typeOf(relation).category),
    text('polarity', (relation) => typeOf(relation).polarity),
    text('kind', (relation) => typeOf(relation).kind),
    text('plover', (relation) => typeOf(relation).plover),
    { id: 'symmetric', kind: 'boolean', valueOf: (relation) => typeOf(relation).symmetric === true },
    whole('sentences', ({ evidence }) => countSentences(evidence, lookup)),
    ...(isUnderReview(dataset)
      ? [whole<Relation>('reviewed_sentences', ({ evidence }) => countSentences(reviewedOf(evidence), lookup))]
      : []),
    text('stances', ({ evidence }) => joined([...new Set(evidence.map(({ stance }) => stance))])),
  ]
}

/** The columns for a piece of evidence, with its text and translation, except its id and the ends of its relation. */
export function evidenceColumns(dataset: Dataset, lookup: Lookup, language: Language): readonly Column<EvidenceRow>[] {
  const languages = languagesOf(dataset)
  const speakerOf = ({ evidence }: EvidenceRow) =>
    evidence.attributedTo === undefined ? undefined : known(lookup.entity, evidence.attributedTo)
  const people = peopleOf(dataset)
  const translations = languages.filter((one) => dataset.documents.some((document) => document.language !== one))
  const marked = (mark: 'subject' | 'object' | 'trigger') =>
    text<EvidenceRow>(mark, ({ evidence, document }) => {
      const span = evidence[mark]
      return span && sliceOf(document.text, span)
    })
  return [
    text('label', ({ type }) => inLanguage(type.labels, language).text),
    text('relation', ({ relation }) => relation.id),
    text('type', ({ type }) => type.id),
    ...inEach<EvidenceRow>(languages, 'type', ({ type }) => type.labels),
    text('category', ({ category }) => category.id),
    text('polarity', ({ type }) => type.polarity),
    { id: 'symmetric', kind: 'boolean', valueOf: ({ type }) => type.symmetric === true },
    text('stance', ({ evidence }) => evidence.stance),
    ...(isUnderReview(dataset) ? [text<EvidenceRow>('review', ({ evidence }) => evidence.review ?? 'accepted')] : []),
    ...(reviewStatesOf(dataset).includes('later')
      ? [{ id: 'put_off', kind: 'boolean', valueOf: ({ evidence }: EvidenceRow) => evidence.putOff === true } as const]
      : []),
    ...(dataset.agents === undefined ? [] : [text<EvidenceRow>('proposed_by', ({ evidence }) => evidence.proposedBy)]),
    ...(people.size === 0
      ? []
      : [text<EvidenceRow>('reviewed_by', ({ evidence }) => people.get(evidence.reviewedBy ?? ''))]),
    text('speaker', ({ evidence }) => evidence.attributedTo),
    ...inEach<EvidenceRow>(languages, 'speaker', (row) => speakerOf(row)?.labels),
    text('quote', ({ quote }) => quote),
    text('quote_language', ({ document }) => document.language),
    ...translations.map((one) =>
      text<EvidenceRow>(`translation_${one.replaceAll('-', '_')}`, ({ document, evidence }) =>
        document.language === one ? undefined : translatedEvidence(document, evidence, one),
      ),
    ),
    text('document', ({ document }) => document.id),
    ...inEach<EvidenceRow>(languages, 'document', ({ document }) => document.title),
    text('publisher', ({ document }) => document.publisher),
    text('published', ({ document }) => document.published?.date),
    text('url', ({ document }) => document.url),
    whole('start', ({ evidence }) => evidence.start),
    whole('end', ({ evidence }) => evidence.end),
    whole('start_code_point', ({ codePoints }) => codePoints.start),
    whole('end_code_point', ({ codePoints }) => codePoints.end),
    marked('subject'),
    marked('object'),
    marked('trigger'),
    text('when', ({ evidence }) => evidence.when),
    { id: 'past', kind: 'boolean', valueOf: ({ evidence }) => evidence.tense === 'past' },
    text('figures', ({ evidence }) =>
      joined(evidence.figures?.map(({ operator = '', value, unit, of }) => `${operator}${value} ${unit} (${of})`)),
    ),
    ...inEach<EvidenceRow>(languages, 'note', ({ evidence }) => evidence.note),
  ]
}
