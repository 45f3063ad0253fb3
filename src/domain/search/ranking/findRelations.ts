import { ALIKE, coverageOf, LEAST_SHARE, gradeOf, QUALITY } from './coverage.ts'
import { FIT } from '../expand.ts'
import type { Graded } from './findEntities.ts'
import type { Query, Weighed } from '../query.ts'
import { rankAll } from './rank.ts'
import type { RelationEntry } from '../relationEntries.ts'
import type { SearchIndex } from '../searchIndex.ts'

/** How a statement matches a form of the query, best first: equal, as a prefix, by adjacent words, by its words. */
function tierOfText(text: string, form: string): number {
  if (text.startsWith(form)) return text.length === form.length ? 0 : 1
  return form.includes(' ') && text.includes(form) ? 2 : 3
}

/** Relations that have so much of what the best one has are listed after it. */
const NEARLY = 0.8
/** Shares are compared in steps of a twentieth. */
const STEPS = 20

/** A word of the sentences alone counts for so much of a word of the statement. */
const SAID_ALONE = 0.7
/** Taken off the share of the query for each entity that it names and the relation does not join. */
const STRANGER = 0.25

const MORE_THAN_SENTENCES = 0x8000
const hasFigure = ({ relation }: RelationEntry) => relation.evidence.some(({ figures }) => figures !== undefined)

/** Relations by all words of a query in what they state; else in their sentences too; else those that have most of it. */
export function findRelations(index: SearchIndex, query: Query, limit: number): Graded<RelationEntry> {
  const { relations, statedIn } = index
  const { wanted, forms, named } = query
  const [firstRelation, firstSentence] = [index.entities.length, index.entities.length + relations.length]
  const own = (at: number) => (word: Weighed) => word.fit[firstRelation + at] ?? FIT.none
  const said = (at: number) => (word: Weighed) => {
    let best: number = FIT.none
    for (const sentence of statedIn[at] ?? []) best = Math.max(best, word.fit[firstSentence + sentence] ?? FIT.none)
    return best
  }
  const textTier = ({ folded }: RelationEntry) =>
    Math.min(...folded.flatMap((text) => forms.map((form) => tierOfText(text, form))))
  const position = (id: string) => named.findIndex(({ entity }) => index.entities[entity]?.entity.id === id)
  /** Whether the query names the ends in the opposite order. */
  const isTurned = ({ relation: { source, target } }: RelationEntry) => {
    const [from, to] = [position(source), position(target)]
    return from !== -1 && to !== -1 && from > to
  }
  /** How many of the entities that the query names are at neither end. */
  const strangers = ({ relation: { source, target } }: RelationEntry) => {
    const ids = named.map(({ entity }) => index.entities[entity]?.entity.id)
    return ids.filter((id) => id !== source && id !== target).length
  }
  const rankOf = (entry: RelationEntry, fit: number) => ({
    tier: 2 * textTier(entry) + Number(isTurned(entry)),
    fit,
    weight: entry.sentences + (query.asksNumber && hasFigure(entry) ? MORE_THAN_SENTENCES : 0),
  })
  const stated = rankAll(relations, limit, (entry, at) => {
    const { fit, isFull } = coverageOf(wanted, own(at))
    return isFull ? rankOf(entry, fit) : null
  })
  const [first] = stated.best
  if (first !== undefined || stated.total > 0) {
    const tier = first === undefined ? 3 : textTier(first)
    const quality = tier === 0 ? QUALITY.wholeStatement : tier < 3 ? QUALITY.statementPhrase : QUALITY.statement
    return { ...stated, quality: gradeOf(stated, quality, wanted) }
  }
  /** With the words of its sentences; nothing if the relation itself has none of the query's. */
  const withSaid = (at: number) => {
    const isOwn = own(at)
    if (wanted.every((word) => isOwn(word) === FIT.none)) return { fit: 0, share: 0, isFull: false }
    const isSaid = said(at)
    return coverageOf(
      wanted,
      (word) => Math.max(isOwn(word), isSaid(word)),
      (word) => (isOwn(word) === FIT.none ? SAID_ALONE : 1),
    )
  }
  const coverages = relations.map((entry, at) => {
    const one = withSaid(at)
    return { ...one, share: one.share - STRANGER * strangers(entry) }
  })
  const most = coverages.reduce((best, { share }) => Math.max(best, share), LEAST_SHARE)
  const some = rankAll(relations, limit, (entry, at) => {
    const one = coverages[at]
    if (one === undefined || one.share < NEARLY * most - ALIKE) return null
    const tier = 2 * Math.min(9, Math.round(STEPS * (most - one.share))) + Number(isTurned(entry))
    return { ...rankOf(entry, one.fit), tier }
  })
  const [best] = some.best
  const isFull = best !== undefined && coverages[relations.indexOf(best)]?.isFull === true
  const quality = isFull ? QUALITY.statementInSentence : QUALITY.statementOnly + QUALITY.part * most
  return { ...some, quality: gradeOf(some, quality, wanted) }
}
