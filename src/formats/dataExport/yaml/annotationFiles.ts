import type {
  Dataset,
  Document,
  Entity,
  Evidence,
  MarkedWords,
  Mention,
  Relation,
  RelationType,
  Sentence,
  Vocabulary,
} from '../../../domain/dataset/dataset.ts'
import { translatedEvidence } from '../../../domain/evidence/evidenceText.ts'
import { MARKED_PARTS } from '../../../domain/text/markedSpans.ts'
import { writeQuote } from '../../../domain/text/quotePlaces.ts'
import { contains, sliceOf } from '../../../domain/text/spans.ts'
import { textFiles } from './annotatedDataset.ts'
import type { YamlData, YamlMap } from './yamlFile.ts'
import { yamlFile } from './yamlFile.ts'

/** Why a sentence states no relation, which annotations have to say. */
const NONE = 'no relation was accepted'

/** The files of a folder with the structure of `seeds/`, by path, of a dataset that they can hold. */
export function annotationFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const { documents, relations, entities, formerIds } = dataset
  const texts = textFiles(documents)
  const files = new Map(texts)
  const [only] = texts.size === 1 ? texts.keys() : []
  files.set('annotations/dataset.yaml', yamlFile(manifest(dataset, only)))
  files.set('annotations/vocabulary.yaml', yamlFile(vocabulary(dataset)))
  files.set(
    'annotations/entities/entities.yaml',
    yamlFile(Object.fromEntries(entities.map((one) => [one.id, entity(one)]))),
  )
  if (formerIds !== undefined) {
    const { relationTypes, ...kinds } = formerIds
    files.set('annotations/former-ids.yaml', yamlFile({ ...kinds, 'relation-types': relationTypes }))
  }
  const isFirst = (one: Document) =>
    documents.find(({ source }) => source.file === one.source.file) === one && texts.size > 1
  for (const one of documents) {
    const place = {
      ...(only === undefined ? { file: one.source.file } : {}),
      ...(isFirst(one) ? {} : { begins: sliceOf(one.text, one.sentences[0] ?? { start: 0, end: 0 }) }),
    }
    files.set(`annotations/documents/${one.id}.yaml`, yamlFile(document(one, place, entities, relations)))
  }
  return files
}

function manifest(
  { id, title, description, questions, documents, agents }: Dataset,
  seed: string | undefined,
): YamlMap {
  return {
    id,
    title,
    description,
    questions: questions?.map(({ labels, view }) => ({ ...labels, view })),
    seed,
    documents: documents.map((one) => one.id),
    people: agents && Object.fromEntries(agents.map(({ id: person, name }) => [person, name])),
  }
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[], write: (item: Item) => YamlMap): YamlMap =>
  Object.fromEntries(items.map((item) => [item.id, write(item)]))

/** A map of forms by language. */
const inEach = (forms: { readonly [language: string]: object }): YamlMap =>
  Object.fromEntries(Object.entries(forms).map(([language, own]) => [language, { ...own }]))

function vocabulary({ vocabulary: { units, entityTypes, categories, relationTypes }, documents }: Dataset): YamlMap {
  return {
    'entity-types': byId(entityTypes, ({ labels, plurals }) => ({ ...labels, plural: plurals })),
    categories: byId(categories, ({ labels, polarity }) => ({ ...labels, polarity })),
    'relation-types': byId(relationTypes, (type) => relationType(type, documents)),
    units: units && byId(units, ({ forms }: NonNullable<Vocabulary['units']>[number]) => forms),
  }
}

function relationType(type: RelationType, documents: readonly Document[]): YamlMap {
  const { labels, predicates, pastPredicates, definition, avoid, membership, category, polarity, plover } = type
  const { kind, symmetric, joins, example } = type
  const shown = example && documents.find(({ id }) => id === example.document)
  return {
    ...labels,
    category,
    kind,
    plover,
    symmetric,
    membership,
    polarity,
    ...joins,
    predicate: predicates && inEach(predicates),
    past: pastPredicates && inEach(pastPredicates),
    definition,
    avoid,
    example: shown && example && sliceOf(shown.text, example),
  }
}

function entity(one: Entity): YamlMap {
  const { type, labels, aliases, searchNames, description, sameAs, differentFrom, iso3166, flag, location } = one
  return {
    type,
    ...labels,
    aliases,
    searchNames,
    about: description,
    wikidata: sameAs?.map((uri) => uri.replace(/^.*\//, '')),
    iso: iso3166,
    flag,
    location,
    grammar: one.grammar && inEach(one.grammar),
    outline: one.outline,
    differentFrom,
  }
}

function document(one: Document, place: YamlMap, entities: readonly Entity[], relations: readonly Relation[]): YamlMap {
  const own = ({ document: id }: { readonly document: string }) => id === one.id
  const mentions = entities.flatMap(({ id, mentions: all }) => all.filter(own).map((mention) => ({ id, mention })))
  const stated = relations.flatMap((relation) =>
    relation.evidence.filter(own).map((evidence) => ({ relation, evidence })),
  )
  // The end of what the evidence of an earlier sentence covers.
  let through = 0
  return {
    document: one.id,
    kind: one.kind,
    language: one.language,
    title: one.title,
    publisher: one.publisher,
    byline: one.byline,
    url: one.url,
    published: one.published,
    ...place,
    sentences: one.sentences.map((sentence) => {
      const here = stated.filter(({ evidence }) => evidence.start === sentence.start)
      const isSilent = here.length === 0 && sentence.start >= through && sentence.duplicateOf === undefined
      through = Math.max(through, ...here.map(({ evidence }) => evidence.end))
      const named = mentions.filter(({ mention }) => contains(sentence, mention))
      const quote = ({ start, end }: Mention) =>
        writeQuote({ start: start - sentence.start, end: end - sentence.start }, sliceOf(one.text, sentence))
      return {
        text: sliceOf(one.text, sentence),
        role: sentence.role === 'body' ? undefined : sentence.role,
        ...sentence.translations,
        duplicate: sentence.duplicateOf === undefined ? undefined : true,
        truncated: sentence.truncated,
        mentions: quotesById(named, quote, false),
        implied: quotesById(named, quote, true),
        relations:
          here.length === 0
            ? undefined
            : here.map(({ relation, evidence }) => statement(relation, evidence, sentence, one)),
        none: isSilent ? NONE : undefined,
      }
    }),
  }
}

function quotesById(
  named: readonly { readonly id: string; readonly mention: Mention }[],
  quote: (mention: Mention) => string,
  isImplied: boolean,
): YamlMap | undefined {
  const quotes = new Map<string, readonly string[]>()
  for (const { id, mention } of named) {
    if ((mention.implied === true) !== isImplied) continue
    quotes.set(id, [...(quotes.get(id) ?? []), quote(mention)])
  }
  return quotes.size === 0 ? undefined : Object.fromEntries(quotes)
}

function statement({ source, type, target }: Relation, evidence: Evidence, first: Sentence, one: Document): YamlMap {
  const { stance, attributedTo, translationMarks, when, tense, figures, note, reviewedBy, start, end } = evidence
  const covered = one.sentences.filter((sentence) => sentence.start >= first.start && sentence.end <= end).length
  const implied = (['subject', 'object'] as const).filter((part) => evidence[part]?.implied === true)
  return {
    relation: `${source} ${type} ${target}`,
    ...quotedMarks(evidence, sliceOf(one.text, evidence), start),
    ...Object.fromEntries(
      Object.entries(translationMarks ?? {}).map(([language, marks]) => [
        language,
        quotedMarks(marks, translatedEvidence(one, evidence, language) ?? '', 0),
      ]),
    ),
    implied: implied.length === 0 ? undefined : implied,
    stance: stance === 'asserted' ? undefined : stance,
    by: attributedTo,
    when,
    tense,
    figures: figures?.map((figure): YamlData => ({ ...figure })),
    note,
    'reviewed-by': reviewedBy,
    through: covered > 1 ? covered : undefined,
  }
}

function quotedMarks(marks: MarkedWords, text: string, offset: number): YamlMap {
  return Object.fromEntries(
    MARKED_PARTS.flatMap((part) => {
      const span = marks[part]
      return span === undefined
        ? []
        : [[part, writeQuote({ start: span.start - offset, end: span.end - offset }, text)] as const]
    }),
  )
}
