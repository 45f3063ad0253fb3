import { ROUNDING, fitOf, gradeOf, LEAST_SHARE, QUALITY } from './coverage.ts'
import { MATCH_GRADE } from '../expand.ts'
import type { GradedResults } from './findEntities.ts'
import { countMatched } from '../matches.ts'
import { withoutPlaces } from '../named.ts'
import type { Query } from '../query.ts'
import { rankAll } from './rank.ts'
import type { RelationEntry } from '../relationEntries.ts'
import type { EntityEntry, SearchIndex } from '../searchIndex.ts'

/** How a statement matches a form of the query, best first: equal, as a prefix, by adjacent words, by its words. */
function tierOfText(text: string, form: string): number {
  if (text.startsWith(form)) return text.length === form.length ? 0 : 1
  return form.includes(' ') && text.includes(form) ? 2 : 3
}

/** Relations with at least this share of the best one's score are listed after it. */
const NEARLY = 0.8
/** Shares are compared in steps of a fortieth. */
const STEPS = 40

/** The weight of a word that only the sentences contain, relative to one of the statement. */
const SENTENCE_WORD_WEIGHT = 0.7
/** The deduction from the share for each entity that the query names and the relation does not join. */
const UNRELATED_NAME_COST = 0.25

const MORE_THAN_SENTENCES = 0x8000
const HALF_OF_IT = 0x4000
const hasFigure = ({ relation }: RelationEntry) => relation.evidence.some(({ figures }) => figures !== undefined)
const isAsserted = ({ relation }: RelationEntry) => relation.evidence.some(({ stance }) => stance === 'asserted')

/** What answers how many: a figure, and rather one that is than one that is supposed. */
const answersNumber = (entry: RelationEntry): number =>
  hasFigure(entry) ? MORE_THAN_SENTENCES + (isAsserted(entry) ? HALF_OF_IT : 0) : 0

/** The query's words that a relation has in its statement, and in its sentences. */
interface Shares {
  readonly share: Float64Array
  /** The sums of the grades of the words in the statement, in `MATCH_GRADE`. */
  readonly grades: Uint16Array
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
  const weightOf = (entry: RelationEntry) => entry.sentences + (asksNumber ? answersNumber(entry) : 0)
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
  const { share, grades, isFull } = sharesOf(index, query)
  relations.forEach((entry, at) => {
    share[at] = (share[at] ?? 0) - UNRELATED_NAME_COST * unrelatedNames(entry)
  })
  const most = share.reduce((max, one) => Math.max(max, one), LEAST_SHARE)
  const some = rankAll(relations, limit, (entry, at) => {
    const own = share[at] ?? 0
    if (own < NEARLY * most - ROUNDING) return null
    const tier = 2 * Math.min(9, Math.round(STEPS * (most - own))) + Number(isTurned(entry))
    return { tier, fit: grades[at] ?? 0, weight: weightOf(entry) }
  })
  const qualityOf = (nearest: RelationEntry) => {
    const at = relations.indexOf(nearest)
    if (isFull[at] !== 1) return QUALITY.statementOnly + QUALITY.part * most
    const own = wanted.filter(({ fit }) => fit[first + at] !== MATCH_GRADE.none)
    // If it states only the names, the sentence says more of what is asked.
    const isOfNames = countMatched(nearest.ends.join(' '), own) === own.length
    return isOfNames ? QUALITY.namesInSentence : QUALITY.statementInSentence
  }
  const [nearest] = some.best
  return { ...some, fit: 0, quality: nearest === undefined ? 0 : gradeOf(some, qualityOf(nearest), wanted) }
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

/**
 * An entity and those with its whole name in theirs: «القاعدة» and the groups that follow it. Not of a state, which many only belong to.
 */
function calledAfter(entities: readonly EntityEntry[], { entity, names }: EntityEntry): ReadonlySet<string> {
  if (entity.type === 'country') return new Set([entity.id])
  const own = names.filter(({ language }) => language !== null).map(({ bare }) => ` ${bare} `)
  const after = entities.filter(({ names: theirs }) =>
    theirs.some(({ bare, language }) => language !== null && own.some((name) => ` ${bare} `.includes(name))),
  )
  return new Set([entity.id, ...after.map((one) => one.entity.id)])
}

/** How the entities that a query names correspond to the ends of relations. */
function endsIn({ entities }: SearchIndex, { named }: Query) {
  const actors = withoutPlaces(named.flatMap(({ entity }) => entities[entity] ?? []))
  const ids = actors.map(({ entity }) => entity.id)
  const called = actors.map((actor) => calledAfter(entities, actor))
  return {
    /** The number of named entities at neither end. */
    unrelatedNames: ({ relation: { source, target } }: RelationEntry) => {
      let count = 0
      for (const those of called) if (!those.has(source) && !those.has(target)) count += 1
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
  const grades = new Uint16Array(relations.length)
  const isFull = new Uint8Array(relations.length)
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0)
  for (let at = 0; at < relations.length; at++) {
    const sentences = statedIn[at] ?? []
    let [covered, own, words, grade] = [0, 0, 0, 0]
    for (const { fit, weight } of wanted) {
      const isOwn = fit[firstRelation + at] !== MATCH_GRADE.none
      if (!isOwn && !sentences.some((sentence) => fit[firstSentence + sentence] !== MATCH_GRADE.none)) continue
      words += 1
      own += Number(isOwn)
      grade += fit[firstRelation + at] ?? MATCH_GRADE.none
      covered += isOwn ? weight : weight * SENTENCE_WORD_WEIGHT
    }
    if (own === 0) continue
    share[at] = covered / whole
    grades[at] = grade
    isFull[at] = Number(words === wanted.length)
  }
  return { share, grades, isFull }
}
