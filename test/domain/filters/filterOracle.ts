import type { Dataset, Evidence, Relation } from '../../../src/domain/dataset/dataset.ts'
import { sentenceOracle } from '../evidence/sentenceOracle.ts'
import type { Facet, Filters, VisibleRelation } from '../../../src/domain/filters/filters.ts'

/** What a relation, an entity and a sentence are, found by looking through the whole dataset each time. */
export function oracleOf(dataset: Dataset) {
  const typeOf = ({ type }: Relation) => {
    const found = dataset.vocabulary.relationTypes.find(({ id }) => id === type)
    if (found === undefined) throw new Error(type)
    return found
  }
  const entityType = (wanted: string) => dataset.entities.find(({ id }) => id === wanted)?.type ?? ''
  const publisher = (one: Evidence) => dataset.documents.find(({ id }) => id === one.document)?.publisher ?? ''
  const reviewOf = ({ review, putOff }: Evidence) =>
    review !== 'proposed' ? 'reviewed' : putOff === true ? 'later' : 'proposed'
  const { count: sentencesOf } = sentenceOracle(dataset)

  /** The first and the last day that a date may be, as text that sorts as time does; the years here have four digits. */
  const days = (edtf: string): readonly [string, string] => {
    const [from = '', to = from] = edtf.replace(/[~?%]/g, '').split('/')
    const open = (end: string) => end === '' || end === '..'
    return [
      open(from) ? '0000-01-01' : `${from}-01-01`.slice(0, 10),
      open(to) ? '9999-12-31' : `${to}${'-12-31'.slice(to.length - 4)}`,
    ]
  }
  const inDates = ({ when }: Evidence, { dates, undated }: Filters) => {
    if (dates === null) return true
    if (when === undefined) return undated
    const [first, last] = days(when)
    return last >= days(dates.from ?? '')[0] && first <= days(dates.to ?? '..')[1]
  }

  const visible = (filters: Filters, passes: (one: Evidence, relation: Relation) => boolean) =>
    dataset.relations.flatMap((relation) => {
      if (filters.relationType.has(relation.type)) return []
      if (filters.category.has(typeOf(relation).category) || filters.polarity.has(typeOf(relation).polarity)) return []
      if ([relation.source, relation.target].some((id) => filters.entityType.has(entityType(id)))) return []
      const evidence = relation.evidence.filter(
        (one) =>
          passes(one, relation) &&
          !filters.stance.has(one.stance) &&
          !filters.review.has(reviewOf(one)) &&
          !filters.document.has(one.document) &&
          !filters.publisher.has(publisher(one)) &&
          !filters.speaker.has(one.attributedTo ?? '*') &&
          inDates(one, filters),
      )
      const sentences = sentencesOf(evidence)
      const publishers = new Set(evidence.map(publisher)).size
      const enough = sentences >= filters.minSentences && publishers >= filters.minPublishers
      return enough && evidence.length > 0 ? [{ relation, evidence }] : []
    })

  const entities = (seen: readonly VisibleRelation[]) =>
    new Set(seen.flatMap(({ relation: { source, target } }) => [source, target]))

  /** How many of what is seen are of this choice. */
  const count = (seen: readonly VisibleRelation[], facet: Facet, value: string): number => {
    const evidence = seen.flatMap((one) => one.evidence)
    switch (facet) {
      case 'category':
        return seen.filter(({ relation }) => typeOf(relation).category === value).length
      case 'polarity':
        return seen.filter(({ relation }) => typeOf(relation).polarity === value).length
      case 'relationType':
        return seen.filter(({ relation }) => relation.type === value).length
      case 'entityType':
        return [...entities(seen)].filter((id) => entityType(id) === value).length
      case 'stance':
        return sentencesOf(evidence.filter(({ stance }) => stance === value))
      case 'review':
        return sentencesOf(evidence.filter((one) => reviewOf(one) === value))
      case 'document':
        return sentencesOf(evidence.filter(({ document }) => document === value))
      case 'publisher':
        return sentencesOf(evidence.filter((one) => publisher(one) === value))
      case 'speaker':
        return sentencesOf(evidence.filter(({ attributedTo = '*' }) => attributedTo === value))
    }
  }

  /** Every choice of a facet. */
  const choices = (facet: Facet): readonly string[] => {
    const { vocabulary, documents, relations } = dataset
    switch (facet) {
      case 'category':
        return vocabulary.categories.map(({ id }) => id)
      case 'entityType':
        return vocabulary.entityTypes.map(({ id }) => id)
      case 'relationType':
        return vocabulary.relationTypes.map(({ id }) => id)
      case 'stance':
        return ['asserted', 'attributed', 'hypothetical', 'denied']
      case 'review':
        return ['reviewed', 'proposed', 'later']
      case 'polarity':
        return ['cooperative', 'conflictual', 'neutral']
      case 'document':
        return documents.map(({ id }) => id)
      case 'publisher':
        return [...new Set(documents.map((one) => one.publisher))]
      case 'speaker':
        return [...new Set(relations.flatMap(({ evidence }) => evidence.map((one) => one.attributedTo ?? '*')))]
    }
  }
  return { visible, entities, count, choices }
}
