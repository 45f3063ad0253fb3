import { DOCUMENT_KINDS, SENTENCE_ROLES } from '../../domain/dataset/dataset.ts'
import { isEdtf } from '../../domain/text/edtf.ts'
import { WEB_ADDRESS } from '../../domain/dataset/schema.ts'
import {
  ANNOTATION_LANGUAGES,
  type DocumentAnnotation,
  type MentionAnnotation,
  type SentenceAnnotation,
} from './annotation.ts'
import type { Problems } from './sourcePlace.ts'
import { placesOf } from './origins.ts'
import { readLocalised } from './readEntities.ts'
import { readRelation } from './readRelation.ts'
import type { YamlValue } from './yamlValue.ts'

/** Reads one annotated document; `undefined` if something essential is missing (which is reported). */
export function readDocument(root: YamlValue, expectedId: string, problems: Problems): DocumentAnnotation | undefined {
  const fields = root.fields(
    ['document', 'kind', 'language', 'title', 'publisher', 'byline', 'url', 'published', 'file', 'begins', 'sentences'],
    ['document', 'kind', 'language', 'title', 'publisher', 'sentences'],
  )
  const id = fields.document?.text()
  if (id !== undefined && id.value !== expectedId) {
    problems.add('document-elsewhere', id.at, { id: id.value, expected: expectedId })
  }
  const byline = fields.byline?.text()?.value
  const url = fields.url && readAddress(fields.url, problems)
  const published = fields.published?.fields(['date', 'basis'], ['date', 'basis'])
  const date = published?.date && readDate(published.date, problems)
  const file = fields.file?.text()
  const begins = fields.begins?.text()
  const sentences = (fields.sentences?.items() ?? []).flatMap((item) => readSentence(item, problems) ?? [])
  if (file === undefined && begins === undefined) {
    if (fields.begins === undefined) problems.add('missing-key', root.at, { key: 'begins' })
    return undefined
  }
  return {
    id: expectedId,
    at: root.at,
    places: placesOf(fields),
    kind: fields.kind?.oneOf(DOCUMENT_KINDS) ?? 'article',
    language: fields.language?.text()?.value ?? '',
    title: fields.title === undefined ? {} : readLocalised(fields.title),
    publisher: fields.publisher?.text()?.value ?? '',
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined
      ? {}
      : { published: { date, basis: published?.basis === undefined ? {} : readLocalised(published.basis) } }),
    ...(file === undefined ? {} : { file }),
    ...(begins === undefined ? {} : { begins }),
    sentences,
  }
}

/** A date in EDTF; anything else is refused at its line. */
function readDate(value: YamlValue, problems: Problems): string | undefined {
  const date = value.text()
  if (date === undefined || isEdtf(date.value)) return date?.value
  problems.add('bad-date', date.at, { value: date.value })
  return undefined
}

/** An http or https URL; anything else is refused. */
function readAddress(value: YamlValue, problems: Problems): string | undefined {
  const text = value.text()
  if (text === undefined) return undefined
  const address = text.value.trim()
  if (WEB_ADDRESS.test(address) && URL.canParse(address)) return address
  problems.add('bad-url', text.at, { value: text.value })
  return undefined
}

function readSentence(value: YamlValue, problems: Problems): SentenceAnnotation | undefined {
  const fields = value.fields(
    ['text', 'role', ...ANNOTATION_LANGUAGES, 'mentions', 'implied', 'relations', 'duplicate', 'truncated', 'none'],
    ['text'],
  )
  const text = fields.text?.text()
  if (text === undefined) return undefined
  const translations: Record<string, string> = {}
  for (const language of ANNOTATION_LANGUAGES) {
    const translation = fields[language]?.text()
    if (translation !== undefined) translations[language] = translation.value.trim()
  }
  const none = fields.none?.text()
  return {
    at: value.at,
    text,
    role: fields.role?.oneOf(SENTENCE_ROLES) ?? 'body',
    translations,
    mentions: [...readMentions(fields.mentions, false), ...readMentions(fields.implied, true)],
    relations: (fields.relations?.items() ?? []).flatMap((item) => readRelation(item, problems) ?? []),
    isDuplicate: fields.duplicate?.flag() ?? false,
    isTruncated: fields.truncated?.flag() ?? false,
    ...(none === undefined ? {} : { none }),
  }
}

function readMentions(value: YamlValue | undefined, isImplied: boolean): MentionAnnotation[] {
  return (value?.entries() ?? []).flatMap(({ key, value: quotes }) =>
    (quotes.isList ? quotes.items() : [quotes]).flatMap((item) => {
      const quote = item.text()
      return quote === undefined ? [] : [{ entity: key, quote, isImplied }]
    }),
  )
}
