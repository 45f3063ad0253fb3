import { ROUNDING, fitOf, gradeOf, LEAST_SHARE, QUALITY } from './coverage.ts'
import { MATCH_GRADE } from '../expand.ts'
import type { GradedResults } from './findEntities.ts'
import { countMatched } from '../matches.ts'
import type { Query } from '../query.ts'
import { rankAll } from './rank.ts'
import type { RelationEntry } from '../relationEntries.ts'
import type { SearchIndex } from '../searchIndex.ts'

/** How a statement matches a form of the query, best first: equal, as a prefix, by adjacent words, by its words. */
function tierOfText(text: string, form: string): number {
  if (text.startsWith(form)) return text.length === form.length ? 0 : 1
  return form.includes(' ') && text.includes(form) ? 2 : 3
}

/** Relations with at least this share of the best one's score are listed after it. */
const NEARLY = 0.8
/** Shares are compared in steps of a twentieth. */
const STEPS = 20

/** The weight of a word that only the sentences contain, relative to one of the statement. */
const SENTENCE_WORD_WEIGHT = 0.7
/** The deduction from the share for each entity that the query names and the relation does not join. */
const UNRELATED_NAME_COST = 0.25

const MORE_THAN_SENTENCES = 0x8000
const hasFigure = ({ relation }: RelationEntry) => relation.evidence.some(({ figures }) => figures !== undefined)

/** The query's words that a relation has in its statement, and in its sentences. */
interface Shares {
  readonly share: Float64Array
  readonly isFull: Uint8Array
}

/**
 * Finds the relations whose statement has all words of a query; otherwise those that have most of them, in their sentences too.
 */
export function findRelations(index: SearchIndex, query: Query, limit: number): GradedResults<RelationEntry> {
  const { relations } = index
  const { wanted, asksNumber } = query
  const first = index.entities.length
  const tierOf = statementTier(query)
  const { unrelatedNames, isTurned } = endsIn(index, query)
  const weightOf = (entry: RelationEntry) =>
    entry.sentences + (asksNumber && hasFigure(entry) ? MORE_THAN_SENTENCES : 0)
  const stated = rankAll(relations, limit, (entry, at) => {
    const fit = fitOf(wanted, first + at)
    if (fit === 0) return null
    const tier = 8 * Math.min(2, unrelatedNames(entry)) + 2 * tierOf(entry) + Number(isTurned(entry))
    return { tier, fit, weight: weightOf(entry) }
  })
  const [best] = stated.best
  if (best !== undefined) {
    const tier = tierOf(best)
    const isOfNames = () => countMatched(best.ends.join(' '), wanted) === wanted.length
    const inWords = () => (isOfNames() ? QUALITY.statementOfNames : QUALITY.statement)
    const quality = tier === 0 ? QUALITY.wholeStatement : tier < 3 ? QUALITY.statementPhrase : inWords()
    return { ...stated, fit: fitOf(wanted, first + relations.indexOf(best)), quality: gradeOf(stated, quality, wanted) }
  }
  const { share, isFull } = sharesOf(index, query)
  relations.forEach((entry, at) => {
    share[at] = (share[at] ?? 0) - UNRELATED_NAME_COST * unrelatedNames(entry)
  })
  const most = share.reduce((max, one) => Math.max(max, one), LEAST_SHARE)
  const some = rankAll(relations, limit, (entry, at) => {
    const own = share[at] ?? 0
    if (own < NEARLY * most - ROUNDING) return null
    const tier = 2 * Math.min(9, Math.round(STEPS * (most - own))) + Number(isTurned(entry))
    return { tier, fit: 0, weight: weightOf(entry) }
  })
  const [nearest] = some.best
  const hasAll = nearest !== undefined && isFull[relations.indexOf(nearest)] === 1
  const quality = hasAll ? QUALITY.statementInSentence : QUALITY.statementOnly + QUALITY.part * most
  return { ...some, fit: 0, quality: gradeOf(some, quality, wanted) }
}

/** How a statement matches the query: by its words if it is only the name of an end that does. */
function statementTier({ forms }: Query): (entry: RelationEntry) => number {
  return ({ folded, ends }) => {
    let tier = 3
    for (const form of forms) {
      if (ends.some((end) => end.includes(form))) continue
      for (const text of folded) tier = Math.min(tier, tierOfText(text, form))
    }
    return tier
  }
}

/** How the entities that a query names correspond to the ends of relations. */
function endsIn({ entities }: SearchIndex, { named }: Query) {
  const ids = named.map(({ entity }) => entities[entity]?.entity.id)
  return {
    /** The number of named entities at neither end. */
    unrelatedNames: ({ relation: { source, target } }: RelationEntry) => {
      let count = 0
      for (const id of ids) if (id !== source && id !== target) count += 1
      return count
    },
    /** Whether the query names the ends in the opposite order. */
    isTurned: ({ relation: { source, target } }: RelationEntry) => {
      const [from, to] = [ids.indexOf(source), ids.indexOf(target)]
      return from !== -1 && to !== -1 && from > to
    },
  }
}

/** The share of a query that each relation has with the words of its sentences; 0 if its statement has none. */
function sharesOf({ entities, relations, statedIn }: SearchIndex, { wanted }: Query): Shares {
  const [firstRelation, firstSentence] = [entities.length, entities.length + relations.length]
  const share = new Float64Array(relations.length)
  const isFull = new Uint8Array(relations.length)
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0)
  for (let at = 0; at < relations.length; at++) {
    const sentences = statedIn[at] ?? []
    let [covered, own, words] = [0, 0, 0]
    for (const { fit, weight } of wanted) {
      const isOwn = fit[firstRelation + at] !== MATCH_GRADE.none
      if (!isOwn && !sentences.some((sentence) => fit[firstSentence + sentence] !== MATCH_GRADE.none)) continue
      words += 1
      own += Number(isOwn)
      covered += isOwn ? weight : weight * SENTENCE_WORD_WEIGHT
    }
    if (own === 0) continue
    share[at] = covered / whole
    isFull[at] = Number(words === wanted.length)
  }
  return { share, isFull }
}
