import type { Entity, Localised, RelationType } from '../dataset/dataset.ts'
import { sliceOf } from '../text/spans.ts'
import { fold } from '../search/words/fold.ts'
import type { EntityRow, RelationRow, SentenceRow } from './tableRows.ts'

/** Whether a row contains all words of the filter, folded as in the search. */
export type Matches<Row> = (row: Row) => boolean

/** A cache of folded texts, kept as long as their objects. */
const folded = new WeakMap<object, string>()

function foldOnce(thing: object, textsOf: () => readonly string[]): string {
  const made = folded.get(thing)
  if (made !== undefined) return made
  const text = fold(textsOf().join(' '))
  folded.set(thing, text)
  return text
}

const labels = (labels: Localised) => foldOnce(labels, () => Object.values(labels))
const entityText = (entity: Entity) => foldOnce(entity, () => [...Object.values(entity.labels), ...entity.aliases])

const typeText = (type: RelationType) =>
  foldOnce(type, () => {
    const forms = [type.predicates, type.pastPredicates].flatMap((languages) => Object.values(languages ?? {}))
    return [...Object.values(type.labels), ...forms.flatMap((one) => Object.values(one))]
  })

const relationText = ({ source, target, type, category }: RelationRow) =>
  `${entityText(source)} ${typeText(type)} ${entityText(target)} ${labels(category.labels)}`

const sentenceText = ({ document, sentence, supports }: SentenceRow) =>
  [
    foldOnce(sentence, () => [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})]),
    labels(document.title),
    ...supports.map(({ row }) => relationText(row)),
  ].join(' ')

/** The words of a filter; none if it is empty. */
function wordsOf(query: string): readonly string[] {
  return fold(query)
    .split(' ')
    .filter((word) => word !== '')
}

function matcher<Row>(query: string, textOf: (row: Row) => string): Matches<Row> | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  return (row) => {
    const text = textOf(row)
    return words.every((word) => text.includes(word))
  }
}

/** Searches names, spellings, predicates and categories in all languages. `null` accepts everything. */
export const relationFilter = (query: string): Matches<RelationRow> | null => matcher(query, relationText)

/** Searches names, spellings and the type, in all languages. */
export const entityFilter = (query: string): Matches<EntityRow> | null =>
  matcher(query, ({ entity, type }) => `${entityText(entity)} ${labels(type.labels)}`)

/** Searches the sentence, its translations, the article's title and the relations that the sentence supports. */
export const sentenceFilter = (query: string): Matches<SentenceRow> | null => matcher(query, sentenceText)
