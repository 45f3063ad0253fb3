import type { Dataset, Polarity, Stance } from '../../domain/dataset/dataset.ts'
import { POLARITIES, STANCES } from '../../domain/dataset/dataset.ts'
import type { DateRange } from '../../domain/filters/filterPredicates.ts'
import type { Facet, Filters, FurtherFacet } from '../../domain/filters/filters.ts'
import { FACETS, isFiltered, isLegendFacet } from '../../domain/filters/filters.ts'
import type { Lens } from '../../domain/lens/lens.ts'
import { OWN_VOICE } from '../../domain/lens/lens.ts'
import type { ViewLimits } from '../../domain/filters/viewLimits.ts'
import { filterChoices } from './filterChoices.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import { formatEdtf } from '../engine/format.ts'
import type { Choice } from './legendChoices.ts'
import { legendChoices } from './legendChoices.ts'
import { formatList } from '../engine/list.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'
import type { Translate } from '../engine/words.ts'
import { wordsIn } from '../engine/words.ts'

/** The maximum number of names in the sentence; above it, only their number is stated. */
const NAMED_AT_MOST = 3

/** What narrows the graph on screen. */
export interface Narrowing {
  readonly dataset: Dataset
  readonly filters: Filters
  readonly lens: Lens | null
  readonly flagView: ViewLimits['flagView']
}

/** Whether anything narrows the graph. */
const isNarrowed = ({ filters, lens, flagView }: Narrowing): boolean =>
  isFiltered(filters) || lens !== null || flagView !== 'all'

/** The choices of a facet, by name. */
export function choicesOf(dataset: Dataset, facet: Facet, t: Translate, language: Language): readonly Choice[] {
  return isLegendFacet(facet) ? legendChoices(dataset, facet, t, language) : filterChoices(dataset, facet, language)
}

/** English labels are capitalised; within a sentence they are not. Abbreviations keep their capitals. */
const within = (language: Language, name: string) =>
  language === 'en' && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

const capital = (text: string) => text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase())

/** Describes what narrows the graph: "Military cooperation asserted since 2020, in 2 of 7 articles". Empty if nothing does. */
export function filterSentence(narrowing: Narrowing, t: Translate, language: Language): string {
  if (!isNarrowed(narrowing)) return ''
  const { dataset, filters, lens, flagView } = narrowing
  const w = wordsIn('filters', language)
  const or = (names: readonly string[]) =>
    new Intl.ListFormat(profileOf(language).locale, { type: 'disjunction' }).format(names)

  const sides = (facet: Facet) => {
    const choices = choicesOf(dataset, facet, t, language)
    const isOff = ({ value }: Choice) => filters[facet].has(value)
    return { shown: choices.filter((one) => !isOff(one)), hidden: choices.filter(isOff), total: choices.length }
  }
  const names = (choices: readonly Choice[]) => choices.map(({ name }) => within(language, name))
  const quoted = (choices: readonly Choice[]) => choices.map(({ name }) => w('sentence.quoted', { name }))
  const active = FACETS.filter((facet) => sides(facet).hidden.length > 0)
  const dead = active.find((facet) => sides(facet).shown.length === 0)
  if (dead !== undefined) {
    return capital(
      w('sentence.nothing', {
        facet: isLegendFacet(dead) ? t(`legend.${dead}`) : wordsIn('filters', language)(dead),
      }),
    )
  }
  const has = (facet: Facet) => active.includes(facet)

  const subject = (): string => {
    const { shown, hidden } = sides('category')
    const few = shown.length <= hidden.length
    if (has('polarity')) {
      const kept = POLARITIES.filter((one: Polarity) => !filters.polarity.has(one))
      const bound = w('sentence.that', { names: or(kept.map((one) => w(`sentence.that.${one}`))) })
      if (!has('category')) return bound
      return `${bound} ${few ? w('sentence.category.of', { names: or(quoted(shown)) }) : w('sentence.category.not', { names: or(quoted(hidden)) })}`
    }
    if (!has('category')) return w('sentence.relations')
    return few
      ? w('sentence.category.only', { names: or(quoted(shown)) })
      : w('sentence.category.but', { names: or(quoted(hidden)) })
  }

  const ends = (): string => {
    const { shown, hidden } = sides('entityType')
    return shown.length <= hidden.length
      ? w('sentence.among', { names: formatList(language, names(shown)) })
      : w('sentence.without', { names: formatList(language, names(hidden)) })
  }

  const stance = (): string => {
    const word = (one: Stance) => w(`sentence.said.${one}`)
    const [shown, hidden] = [
      STANCES.filter((one) => !filters.stance.has(one)),
      STANCES.filter((one) => filters.stance.has(one)),
    ]
    return shown.length <= hidden.length
      ? or(shown.map(word))
      : or(hidden.map((one) => w('sentence.said.not', { name: word(one) })))
  }

  /** The speakers or publishers: by name if there are few, otherwise their number. */
  const whose = (facet: Exclude<FurtherFacet, 'polarity'>, name: (choice: Choice) => string): string => {
    const key = facet === 'relationType' ? 'type' : facet
    const { shown, hidden, total } = sides(facet)
    const isOnly = shown.length <= hidden.length
    const named = isOnly ? shown : hidden
    if (named.length > NAMED_AT_MOST) return w(`sentence.${key}.some`, { count: shown.length, total })
    return w(`sentence.${key}.${isOnly ? 'only' : 'but'}`, { names: or(named.map(name)) })
  }

  const documents = (): string => {
    const { shown, total } = sides('document')
    return w('sentence.documents', { count: shown.length, total })
  }

  const lensPart = ({ by, id }: Lens): string => {
    const title = dataset.documents.find((one) => one.id === id)?.title
    return w(`sentence.lens.${by}`, { name: by === 'speaker' ? speaker(id) : (title?.[language] ?? id) })
  }

  const speaker = (id: string): string => {
    if (id === OWN_VOICE) return w('sentence.own.within')
    const entity = dataset.entities.find((one) => one.id === id)
    return entity === undefined ? id : nameInSentence(entity, 'object', language).text
  }
  // What was put off is proposed too, but a sentence that leaves out only one of the two has to say which.
  const review = (): string => {
    const states = sides('review').shown.map(({ value }) => value)
    const [isReviewed, isLater] = [states.includes('reviewed'), states.includes('later')]
    if (!states.includes('proposed'))
      return w(
        isReviewed ? (isLater ? 'sentence.review.orLater' : 'sentence.review.reviewed') : 'sentence.review.later',
      )
    return w(isReviewed ? 'sentence.review.notLater' : 'sentence.review.proposed')
  }
  const head = [
    subject(),
    has('entityType') && ends(),
    has('stance') && stance(),
    has('review') && review(),
    filters.dates !== null && datesPart(filters.dates, filters.undated, language),
  ]
  const clauses = [
    has('relationType') && whose('relationType', ({ name }) => w('sentence.quoted', { name })),
    has('document') && documents(),
    has('publisher') && whose('publisher', ({ name }) => name),
    has('speaker') && whose('speaker', ({ value }) => speaker(value)),
    lens !== null && lensPart(lens),
    filters.minSentences > 1 && w('sentence.sentences', { count: filters.minSentences }),
    filters.minPublishers > 1 && w('sentence.publishers', { count: filters.minPublishers }),
    flagView !== 'all' && w(`sentence.flags.${flagView}`),
  ]
  const there = (part: string | false): part is string => part !== false
  const [subjectAlone, ...qualified] = head.filter(there)
  const [first, ...rest] = clauses.filter(there)
  // A subject without qualifiers is joined to the rest without a comma.
  const opening =
    qualified.length === 0 && first !== undefined
      ? [`${subjectAlone} ${first}`]
      : [head.filter(there).join(' '), ...(first === undefined ? [] : [first])]
  return capital([...opening, ...rest].join(profileOf(language).comma))
}

function datesPart({ from, to }: DateRange, undated: boolean, language: Language): string {
  const w = wordsIn('filters', language)
  const written = (date: string) => formatEdtf(language, date)
  const range = (): string => {
    if (from === null) return to === null ? '' : w('sentence.until', { date: written(to) })
    if (to === null) return w('sentence.since', { date: written(from) })
    return from === to
      ? w('sentence.in', { date: written(from) })
      : w('sentence.between', { from: written(from), to: written(to) })
  }
  return undated ? w('sentence.or.undated', { dates: range() }) : range()
}
