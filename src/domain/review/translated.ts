import type { Dataset, Document, Evidence, Sentence } from '../dataset/dataset.ts'
import { contains } from '../text/spans.ts'
import type { Revision } from './revision.ts'

/**
 * The record after a person has translated a sentence, and with it all that repeat it. An empty text removes the translation. Marks in a
 * former translation no longer fit, so they go.
 */
export function translated(
  record: Dataset,
  { document: documentId, sentence: sentenceId }: { readonly document: string; readonly sentence: string },
  language: string,
  text: string,
): Revision {
  const document = record.documents.find(({ id }) => id === documentId)
  const sentence = document?.sentences.find(({ id }) => id === sentenceId)
  if (document === undefined || sentence === undefined) throw new Error(`There is no sentence ${sentenceId}`)
  const first = sentence.duplicateOf ?? sentence.id
  const isSame = ({ id, duplicateOf }: Sentence) => id === first || duplicateOf === first
  const next: Document = {
    ...document,
    sentences: document.sentences.map((one) => (isSame(one) ? inLanguage(one, language, text.trim()) : one)),
  }
  const said = document.sentences.filter(isSame)
  const replacements = new Map<Evidence, Evidence>()
  const relations = record.relations.map((relation) => {
    const evidence = relation.evidence.map((one) => {
      const isMarked = one.document === document.id && one.translationMarks?.[language] !== undefined
      if (!isMarked || !said.some((own) => contains(one, own))) return one
      const left = unmarked(one, language)
      replacements.set(one, left)
      return left
    })
    return evidence.every((one, at) => one === relation.evidence[at]) ? relation : { ...relation, evidence }
  })
  const documents = record.documents.map((one) => (one === document ? next : one))
  return {
    record: { ...record, documents, relations: replacements.size === 0 ? record.relations : relations },
    replacements,
  }
}

function inLanguage({ translations, ...sentence }: Sentence, language: string, text: string): Sentence {
  const { [language]: _, ...others } = translations ?? {}
  const next = text === '' ? others : { ...others, [language]: text }
  return Object.keys(next).length === 0 ? sentence : { ...sentence, translations: next }
}

function unmarked({ translationMarks, ...evidence }: Evidence, language: string): Evidence {
  const { [language]: _, ...others } = translationMarks ?? {}
  return Object.keys(others).length === 0 ? evidence : { ...evidence, translationMarks: others }
}
