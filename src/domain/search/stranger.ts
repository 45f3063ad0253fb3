import { MATCH_GRADE } from './expand.ts'
import type { Query, WeightedWord } from './query.ts'
import { fitOf } from './ranking/coverage.ts'
import type { SearchIndex } from './searchIndex.ts'
import { isBodyWord, isStopWord } from './words/stopWords.ts'
import { withoutArticle, wordsOf } from './words/words.ts'

const isArabic = (name: string): boolean => name > '\u0250'

/** Whether a word only describes what a folded name says: "united" in "United States", «المتحدة» in «الولايات المتحدة». */
function describes(word: string, name: string): boolean {
  const words = wordsOf(name).map(({ text }) => text)
  const head = isArabic(name) ? words[0] : words.at(-1)
  return words.length > 1 && words.includes(word) && head !== word
}

/** Whether a word describes in the names of entities, and stands nowhere else. */
function standsInNamesOnly({ entities, relations, sentences }: SearchIndex, { text, fit }: WeightedWord): boolean {
  const own = entities.filter((_, at) => fit[at] === MATCH_GRADE.whole).flatMap(({ names }) => names)
  const names = own.map(({ folded }) => folded).filter((name) => wordsOf(name).some((word) => word.text === text))
  if (names.length === 0 || !names.every((name) => describes(text, name))) return false
  const first = entities.length + relations.length
  return sentences.every(({ folded }, at) => {
    if (fit[first + at] !== MATCH_GRADE.whole) return true
    const others = names.reduce((rest, name) => rest.replaceAll(name, ' '), folded)
    return wordsOf(others.replaceAll('\n', ' ')).every((word) => word.text !== text)
  })
}

/** Whether the words of a query name a body of a common kind which no record has whole: a council, but not the Security Council. */
function isUnknownBody({ folded, wanted, missing }: Query): boolean {
  const words = folded.split(' ').filter((word) => !isStopWord(word))
  const head = isArabic(folded) ? withoutArticle(words[0] ?? '') : words.at(-1)
  if (words.length < 2 || head === undefined || !isBodyWord(head)) return false
  if (missing.length > 0) return true
  const records = wanted[0]?.fit.length ?? 0
  for (let record = 0; record < records; record++) if (fitOf(wanted, record) > 0) return false
  return true
}

/**
 * Whether a query is a name that the dataset does not know, of which others have a piece in theirs: the United Nations, the Security
 * Council.
 */
export const isStranger = (index: SearchIndex, query: Query): boolean => {
  const { named, missing, wanted, isQuestion } = query
  if (isQuestion || named.length > 0 || wanted.length === 0) return false
  return (missing.length > 0 && wanted.every((one) => standsInNamesOnly(index, one))) || isUnknownBody(query)
}
