import type { Dataset, Document, Entity, Evidence, Figure, Localised, Relation, Unit } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences } from '../evidence/countSentences.ts'
import { translatedEvidence } from '../evidence/evidenceText.ts'
import { agreeingForm } from '../sentence/agreement.ts'
import { markedSpans } from '../text/markedSpans.ts'
import { sliceOf } from '../text/spans.ts'
import type { Folding } from './words/foldOnce.ts'
import { foldJoined } from './words/foldOnce.ts'

export interface RelationEntry {
  readonly relation: Relation
  /** "Russia supplies arms to Mali", folded, in each language that the dataset has. */
  readonly folded: readonly string[]
  /** The names of its ends, folded. */
  readonly ends: readonly string[]
  /** The words that name its ends or state it in the sentences and their translations, and other names of its ends; folded. */
  readonly words: string
  /** The number of distinct sentences that state it. */
  readonly sentences: number
}

const inOrFirst = (texts: Localised, language: string) => texts[language] ?? Object.values(texts)[0] ?? ''

const namesOf = (entity: Entity | undefined): readonly string[] =>
  entity === undefined ? [] : [...Object.values(entity.labels), ...entity.aliases, ...(entity.searchNames ?? [])]

/**
 * The searchable text of each relation.
 * @param folding should remember what it has folded
 */
export function* relationEntries(dataset: Dataset, counting: Counting, folding: Folding): Generator<RelationEntry> {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]))
  const types = new Map(dataset.vocabulary.relationTypes.map((type) => [type.id, type]))
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  const units = new Map((dataset.vocabulary.units ?? []).map((unit) => [unit.id, unit]))
  for (const relation of dataset.relations) {
    const type = types.get(relation.type)
    const [source, target] = [entities.get(relation.source), entities.get(relation.target)]
    const folded = Object.entries(type?.labels ?? {}).map(([language, label]) => {
      const tenses = [type?.predicates?.[language], type?.pastPredicates?.[language]]
      const predicates = tenses.flatMap((forms) =>
        forms === undefined ? [] : agreeingForm(forms, source?.grammar?.[language]),
      )
      const names = [source, target].map((end) => inOrFirst(end?.labels ?? {}, language))
      return foldJoined([names[0] ?? '', label, names[1] ?? '', ...predicates], folding)
    })
    const marked = relation.evidence.flatMap((piece) => [
      ...markedWords(piece, documents.get(piece.document)),
      ...(piece.figures ?? []).flatMap((figure) => figureWords(figure, units.get(figure.unit))),
    ])
    const ends = [source, target].flatMap(namesOf).map(folding)
    const words = [...new Set([...ends, ...marked.map(folding)])].join(' ')
    yield { relation, sentences: countSentences(relation.evidence, counting), folded, ends, words }
  }
}

/** The marked words of a piece of evidence and of its translations. */
export function markedWords(piece: Evidence, document: Document | undefined): readonly string[] {
  if (document === undefined) return []
  const own = markedSpans(piece).map((mark) => sliceOf(document.text, mark))
  const translated = Object.entries(piece.translationMarks ?? {}).flatMap(([language, marks]) => {
    const text = translatedEvidence(document, piece, language) ?? ''
    return markedSpans(marks).map((mark) => sliceOf(text, mark))
  })
  return [...own, ...translated]
}

/** A figure in digits with what it counts. */
const figureWords = (figure: Figure, unit: Unit | undefined): readonly string[] => [
  String(figure.value),
  figure.of,
  ...Object.values(figure.measures ?? {}),
  ...(unit === undefined ? [figure.unit] : Object.values(unit.forms).flatMap((forms) => Object.values(forms))),
]
