import { ROUNDING, fitOf, gradeOf, LEAST_SHARE, QUALITY, shareOf } from './coverage.ts'
import { MATCH_GRADE } from '../expand.ts'
import type { Query } from '../query.ts'
import type { RankedResults } from './rank.ts'
import { rankAll } from './rank.ts'
import type { EntityEntry, SearchName, SearchIndex } from '../searchIndex.ts'
import { isStopWord } from '../words/stopWords.ts'
import { bareOf } from '../words/words.ts'

/** Results of one kind, and the quality of the best one. */
export interface GradedResults<T> extends RankedResults<T> {
  /** One of `QUALITY`, or between two of them. */
  readonly quality: number
  /** The sum of the match grades of the best result, in `MATCH_GRADE`. */
  readonly fit: number
}

/** How a name matches a query, best first: equal except for the article, as a prefix, by its words. */
function tierOfName(name: SearchName, form: string, bare: string): number {
  if (name.folded === form) return 0
  if (name.bare === bare) return 1
  return name.folded.startsWith(form) || name.bare.startsWith(bare) ? 2 : 5
}

/** Whether a person has this as the last part of a name. */
const isSurname = ({ entity, names }: EntityEntry, form: string): boolean =>
  entity.type === 'person' && names.some(({ folded, isForm }) => !isForm && folded.endsWith(` ${form}`))

/** Labels and other names rank above forms in the text, and whole names above prefixes. */
function tierOfEntity(entry: EntityEntry, form: string, bare: string): number {
  const { names, short } = entry
  let best = short.has(form) || isSurname(entry, form) ? 1 : 8
  for (const name of names) {
    const tier = tierOfName(name, form, bare)
    const asForm = tier < 2 ? 3 : tier < 5 ? 4 : 6
    best = Math.min(best, name.isForm ? asForm : tier)
  }
  return best
}

function qualityOf(tier: number, inName: number): number {
  if (tier < 2 || tier === 3) return QUALITY.ownName
  if (tier < 5) return QUALITY.beginsName
  return inName
}

/** Finds the entities that match all words of a query; otherwise those that it names; otherwise those that match most of it. */
export function findEntities({ entities }: SearchIndex, query: Query, limit: number): GradedResults<EntityEntry> {
  const { wanted, named, rest } = query
  const forms = query.forms.map((form) => ({ form, bare: bareOf(form) }))
  const meant = rest.every(isStopWord) && named.length === 1 ? named[0]?.entity : undefined
  const [only, ...others] = wanted
  const isWholeName = ({ names }: EntityEntry) =>
    others.length === 0 && names.some(({ folded, isForm }) => !isForm && only?.words.has(folded) === true)
  const tierOf = (entry: EntityEntry, at: number) => {
    // Of names that only sound alike, a single-word name is nearer than part of a longer one.
    let best = isWholeName(entry) ? 4 : 8
    if (at === meant) best = 0
    else for (const { form, bare } of forms) best = Math.min(best, tierOfEntity(entry, form, bare))
    return best
  }
  const all = rankAll(entities, limit, (entry, at) => {
    const fit = fitOf(wanted, at)
    return fit > 0 || at === meant ? { tier: tierOf(entry, at), fit, weight: entry.sentences } : null
  })
  const [first] = all.best
  if (first !== undefined) {
    const at = entities.indexOf(first)
    const quality = qualityOf(tierOf(first, at), qualityInName(first, at, query))
    return { ...all, fit: fitOf(wanted, at), quality: gradeOf(all, quality, wanted) }
  }
  if (named.length > 0) {
    const best = named.flatMap(({ entity }) => entities[entity] ?? []).slice(0, limit)
    const share = wanted.reduce((sum, { fit, weight }) => {
      const isInName = named.some(({ entity }) => (fit[entity] ?? MATCH_GRADE.none) !== MATCH_GRADE.none)
      return isInName ? sum + weight : sum
    }, 0)
    const whole = wanted.reduce((sum, { weight }) => sum + weight, 0)
    const some = { total: named.length, best }
    return { ...some, fit: 0, quality: gradeOf(some, QUALITY.namedOnly + (QUALITY.part * share) / whole, wanted) }
  }
  const shares = entities.map((_, at) => shareOf(wanted, at))
  const most = shares.reduce((best, share) => Math.max(best, share), LEAST_SHARE)
  const some = rankAll(entities, limit, ({ sentences }, at) =>
    (shares[at] ?? 0) < most - ROUNDING ? null : { tier: 0, fit: 0, weight: sentences },
  )
  return { ...some, fit: 0, quality: gradeOf(some, QUALITY.namedOnly + QUALITY.part * most, wanted) }
}

/** How good a name is that has the words of a query apart, or in other forms. */
function qualityInName({ names }: EntityEntry, at: number, { forms, wanted }: Query): number {
  const phrases = forms.filter((form) => form.includes(' '))
  const isPhrase = names.some(({ folded, isForm }) => !isForm && phrases.some((one) => folded.includes(one)))
  if (isPhrase) return QUALITY.phraseInName
  const isExact = wanted.every(({ approximate, fit }) => approximate || fit[at] === MATCH_GRADE.whole)
  return isExact ? QUALITY.inName : QUALITY.formInName
}
