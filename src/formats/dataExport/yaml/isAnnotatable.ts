import type { Dataset, Document, Localised } from '../../../domain/dataset/dataset.ts'
import { segment } from '../../../domain/text/segment.ts'
import { sliceOf } from '../../../domain/text/spans.ts'

/** The languages in which annotation files hold names and translations. */
const LANGUAGES = new Set(['ar', 'en', 'fr'])

/**
 * Whether annotation files can hold a dataset. They cannot where another program has cut its sentences in another way, or where its
 * names are in other languages: `npm run dataset` would refuse the files.
 */
export function isAnnotatable(dataset: Dataset): boolean {
  const { entities, relations, vocabulary } = dataset
  const ids = new Set(relations.map(({ id }) => id))
  return (
    dataset.documents.every(isCutAsHere) &&
    ids.size === relations.length &&
    [...entities.map(({ labels }) => labels), ...localised(dataset)].every(isHeld) &&
    [...vocabulary.entityTypes, ...vocabulary.categories, ...vocabulary.relationTypes].every(
      ({ labels }) => labels['en'] !== undefined && labels['ar'] !== undefined,
    )
  )
}

const isHeld = (text: Localised | { readonly [language: string]: unknown }) =>
  Object.keys(text).every((language) => LANGUAGES.has(language))

function localised({ title, description, questions, documents, entities, relations, vocabulary }: Dataset) {
  const evidence = relations.flatMap((one) => one.evidence)
  const { entityTypes, categories, relationTypes, units } = vocabulary
  return [
    title,
    description,
    ...(questions ?? []).map(({ labels }) => labels),
    ...documents.flatMap((one) => [one.title, one.published?.basis]),
    ...documents.flatMap(({ sentences }) => sentences.map(({ translations }) => translations)),
    ...entities.flatMap((one) => [one.description, one.grammar]),
    ...evidence.flatMap(({ translationMarks, note, figures }) => [
      translationMarks,
      note,
      ...(figures ?? []).map(({ measures }) => measures),
    ]),
    ...entityTypes.map(({ plurals }) => plurals),
    ...[...entityTypes, ...categories, ...relationTypes].map(({ labels }) => labels),
    ...relationTypes.flatMap((one) => [one.predicates, one.pastPredicates, one.definition, one.avoid]),
    ...(units ?? []).map(({ forms }) => forms),
  ].filter((one) => one !== undefined)
}

/** Whether the pipeline finds the same sentences in a text, under the same ids, and the same of them repeated. */
function isCutAsHere({ id, text, sentences }: Document): boolean {
  const pieces = segment(text).filter(({ kind }) => kind !== 'gap')
  const first = new Map<string, string>()
  return (
    pieces.length === sentences.length &&
    sentences.every((sentence, index) => {
      const words = sliceOf(text, sentence)
      const before = first.get(words)
      if (before === undefined) first.set(words, sentence.id)
      return (
        sentence.start === pieces[index]?.start &&
        sentence.end === pieces[index]?.end &&
        sentence.id === `${id}-s${String(index + 1).padStart(2, '0')}` &&
        sentence.duplicateOf === before
      )
    })
  )
}
