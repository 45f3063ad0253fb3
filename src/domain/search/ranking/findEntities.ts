import { ALIKE, coverageOf, LEAST_SHARE, gradeOf, QUALITY } from './coverage.ts'
import { FIT } from '../expand.ts'
import type { Query } from '../query.ts'
import type { Found } from './rank.ts'
import { rankAll } from './rank.ts'
import type { EntityEntry, Name, SearchIndex } from '../searchIndex.ts'
import { isStopWord } from '../stopWords.ts'
import { bareOf } from '../words.ts'

/** Results of one kind, and how good the best of them is. */
export interface Graded<T> extends Found<T> {
  /** One of `QUALITY`, or between two of them. */
  readonly quality: number
}

/** How a name matches a query, best first: equal except for the article, as a prefix, by its words. */
function tierOfName(name: Name, form: string, bare: string): number {
  if (name.folded === form) return 0
  if (name.bare === bare) return 1
  return name.folded.startsWith(form) || name.bare.startsWith(bare) ? 2 : 5
}

/** Labels and other names rank above forms in the text, and whole names above prefixes. */
function tierOfEntity({ names, short }: EntityEntry, form: string, bare: string): number {
  let best = short.has(form) ? 1 : 8
  for (const name of names) {
    const tier = tierOfName(name, form, bare)
    const asForm = tier < 2 ? 3 : tier < 5 ? 4 : 6
    best = Math.min(best, name.isForm ? asForm : tier)
  }
  return best
}

function qualityOf(tier: number, isExact: boolean): number {
  if (tier < 2 || tier === 3) return QUALITY.ownName
  if (tier < 5) return QUALITY.beginsName
  return isExact ? QUALITY.inName : QUALITY.formInName
}

/** The entities that have all words of a query; else those that it names; else those that have most of it. */
export function findEntities({ entities }: SearchIndex, query: Query, limit: number): Graded<EntityEntry> {
  const { wanted, named } = query
  const forms = query.forms.map((form) => ({ form, bare: bareOf(form) }))
  const best = query.rest.every(isStopWord) && named.length === 1 ? named[0]?.entity : undefined
  const tierOf = (entry: EntityEntry) =>
    entry === entities[best ?? -1] ? 0 : Math.min(...forms.map(({ form, bare }) => tierOfEntity(entry, form, bare)))
  const coverageAt = (at: number) => coverageOf(wanted, ({ fit }) => fit[at] ?? FIT.none)
  const all = rankAll(entities, limit, (entry, at) => {
    const { fit, isFull } = coverageAt(at)
    return isFull || at === best ? { tier: tierOf(entry), fit, weight: entry.sentences } : null
  })
  const [first] = all.best
  if (all.total > 0) {
    const at = first === undefined ? -1 : entities.indexOf(first)
    const isExact = wanted.every(({ approximate, fit }) => approximate || fit[at] === FIT.whole)
    return { ...all, quality: gradeOf(all, first === undefined ? 0 : qualityOf(tierOf(first), isExact), wanted) }
  }
  if (named.length > 0) {
    const best = named.flatMap(({ entity }) => entities[entity] ?? []).slice(0, limit)
    const inNames = coverageOf(wanted, (word) => Math.max(...named.map(({ entity }) => word.fit[entity] ?? FIT.none)))
    return { total: named.length, best, quality: QUALITY.namedOnly + QUALITY.part * inNames.share }
  }
  const most = Math.max(LEAST_SHARE, ...entities.map((_, at) => coverageAt(at).share)) - ALIKE
  const some = rankAll(entities, limit, (entry, at) => {
    const { fit, share } = coverageAt(at)
    return share < most ? null : { tier: 0, fit, weight: entry.sentences }
  })
  return { ...some, quality: gradeOf(some, QUALITY.namedOnly + QUALITY.part * most, wanted) }
}
