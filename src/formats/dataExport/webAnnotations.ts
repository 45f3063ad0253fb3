import type { Dataset, Document, Localised, Relation, Span } from '../../domain/dataset/dataset.ts'
import { lookupOf } from '../../domain/dataset/lookup.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { splitsCharacter } from '../../domain/text/spans.ts'
import type { EvidenceRow } from './evidenceRows.ts'
import { evidenceRows } from './evidenceRows.ts'
import type { Writer } from './writing.ts'
import { withProgress } from './writing.ts'

/** PROV-O for the origin of words, and the few terms that neither vocabulary has. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    sanad: 'urn:sanad:terms:',
    hadMember: { '@id': 'prov:hadMember', '@type': '@id' },
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
    wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
    wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
    wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
    wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
    stance: 'sanad:stance',
    review: 'sanad:review',
    putOff: 'sanad:putOff',
    version: 'sanad:version',
    when: 'sanad:when',
    entityType: { '@id': 'sanad:entityType', '@type': '@id' },
    sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
    subject: { '@id': 'rdf:subject', '@type': '@id' },
    predicate: { '@id': 'rdf:predicate', '@type': '@id' },
    object: { '@id': 'rdf:object', '@type': '@id' },
  },
]

/**
 * The number of UTF-16 code units before and after a quote that are saved with it, so that it can be found in a text that has
 * changed.
 */
const CONTEXT_LENGTH = 32

const inLanguages = (texts: Localised) =>
  Object.entries(texts).map(([language, value]) => ({ '@value': value, '@language': language }))

/** One body for each language of a text. */
const textualBodies = (texts: Localised, purpose: string) =>
  Object.entries(texts).map(([language, value]) => ({
    type: 'TextualBody',
    value,
    language,
    format: 'text/plain',
    purpose,
  }))

/** An offset moved towards the quote, to where it splits no character. */
function inward(text: string, offset: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, offset))
  while (splitsCharacter(text, at)) at += step
  return at
}

const prefixOf = (text: string, { start }: Span) => text.slice(inward(text, start - CONTEXT_LENGTH, 1), start)
const suffixOf = (text: string, { end }: Span) => text.slice(end, inward(text, end + CONTEXT_LENGTH, -1))

/** The names of a dataset's things: URNs, because a dataset has no address of its own. */
function namesOf({ id: dataset, vocabulary }: Dataset) {
  const urn = (kind: string, id: string) => `urn:sanad:${dataset}:${kind}:${id}`
  return {
    urn,
    document: ({ id, url }: Document) => url ?? urn('document', id),
    languages: (id: string) => vocabulary.relationTypes.find((type) => type.id === id)?.labels ?? {},
  }
}

type Names = ReturnType<typeof namesOf>

/** A sentence of a document: its words and their place, its translation, and the relation that it is evidence of. */
function evidenceAnnotation(row: EvidenceRow, languages: readonly string[], names: Names) {
  const { id, relation, evidence, document, quote, codePoints } = row
  const { stance, attributedTo, when, note, review, putOff, proposedBy, reviewedBy } = evidence
  const source = names.document(document)
  const quoted = names.urn('quote', id)
  const translations = Object.fromEntries(
    languages.flatMap((language) => {
      const text = language === document.language ? undefined : translatedEvidence(document, evidence, language)
      return text === undefined ? [] : [[language, text]]
    }),
  )
  return {
    id: names.urn('evidence', id),
    type: ['Annotation', 'prov:Entity'],
    motivation: 'describing',
    stance,
    ...(review === undefined ? {} : { review }),
    ...(putOff === undefined ? {} : { putOff }),
    ...(when === undefined ? {} : { when }),
    body: [
      { type: 'SpecificResource', source: names.urn('relation', relation.id), purpose: 'linking' },
      { type: 'TextualBody', value: stance, format: 'text/plain', purpose: 'tagging' },
      ...textualBodies(translations, 'describing'),
      ...textualBodies(note ?? {}, 'commenting'),
    ],
    target: {
      id: quoted,
      type: ['SpecificResource', 'prov:Entity'],
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: prefixOf(document.text, evidence),
          suffix: suffixOf(document.text, evidence),
        },
        { type: 'TextPositionSelector', ...codePoints },
      ],
      wasQuotedFrom: source,
      ...(attributedTo === undefined ? {} : { wasAttributedTo: names.urn('entity', attributedTo) }),
    },
    wasDerivedFrom: quoted,
    ...(proposedBy === undefined
      ? {}
      : { wasGeneratedBy: { type: 'prov:Activity', wasAssociatedWith: names.urn('agent', proposedBy) } }),
    // The person who stands behind the statement, while the words are attributed to their speaker.
    ...(reviewedBy === undefined ? {} : { wasAttributedTo: names.urn('agent', reviewedBy) }),
  }
}

/** A relation: a link between its two ends, with the statement that says which is which. */
function relationAnnotation(relation: Relation, rows: readonly EvidenceRow[], names: Names) {
  const [subject, object] = [names.urn('entity', relation.source), names.urn('entity', relation.target)]
  const id = names.urn('relation', relation.id)
  return {
    id,
    type: ['Annotation', 'prov:Entity'],
    motivation: 'linking',
    body: [
      ...textualBodies(names.languages(relation.type), 'classifying'),
      {
        id: `${id}:statement`,
        type: 'rdf:Statement',
        subject,
        predicate: names.urn('relation-type', relation.type),
        object,
      },
    ],
    target: [subject, object],
    wasDerivedFrom: rows.map((row) => names.urn('evidence', row.id)),
  }
}

/**
 * W3C Web Annotations in JSON-LD, with PROV-O: one annotation for each piece of evidence, whose target is the sentence by its
 * words and by its place in Unicode code points; and one for each relation, whose two targets are its ends. Entities and
 * documents are members of the collection.
 */
export const webAnnotations: Writer = (dataset, { day }, onProgress) => {
  const rows = evidenceRows(dataset, lookupOf(dataset))
  const names = namesOf(dataset)
  const languages = [
    ...new Set(
      dataset.documents.flatMap(({ sentences }) =>
        sentences.flatMap(({ translations }) => Object.keys(translations ?? {})),
      ),
    ),
  ]
  const rowsOf = new Map<string, EvidenceRow[]>(dataset.relations.map(({ id }) => [id, []]))
  for (const row of rows) rowsOf.get(row.relation.id)?.push(row)
  const items = [
    ...[...withProgress(rows, onProgress)].map((row) => evidenceAnnotation(row, languages, names)),
    ...dataset.relations.map((relation) => relationAnnotation(relation, rowsOf.get(relation.id) ?? [], names)),
  ]
  const entities = dataset.entities.map(({ id, type, labels, sameAs }) => ({
    id: names.urn('entity', id),
    type: 'prov:Entity',
    entityType: names.urn('entity-type', type),
    label: inLanguages(labels),
    ...(sameAs === undefined ? {} : { sameAs }),
  }))
  const documents = dataset.documents.map((document) => ({
    id: names.document(document),
    type: ['Text', 'prov:Entity'],
    label: inLanguages(document.title),
    language: document.language,
    'dc:publisher': document.publisher,
    ...(document.published === undefined ? {} : { 'dc:date': document.published.date }),
  }))
  const agents = (dataset.agents ?? []).map(({ id, name, version, person }) => ({
    id: names.urn('agent', id),
    type: person === true ? ['prov:Person', 'Person'] : ['prov:SoftwareAgent', 'prov:Entity', 'Software'],
    name,
    ...(version === undefined ? {} : { version }),
  }))
  const head = {
    '@context': CONTEXT,
    id: names.urn('collection', 'annotations'),
    type: ['AnnotationCollection', 'prov:Collection'],
    label: inLanguages(dataset.title),
    generator: { id: 'urn:sanad:software', type: 'Software', name: 'Sanad' },
    generated: day,
    total: items.length,
  }
  const lines = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join(',\n')
  const page = `{"id":${JSON.stringify(names.urn('page', '1'))},"type":"AnnotationPage","startIndex":0,"items":[\n`
  return [
    `${JSON.stringify(head, null, 1).slice(0, -2)},\n "hadMember":[\n${lines([...entities, ...documents, ...agents])}\n],\n`,
    ` "first":${page}${lines(items)}\n]}\n}\n`,
  ]
}
