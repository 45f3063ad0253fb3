import type { Dataset } from '../../domain/dataset/dataset.ts'
import { contains } from '../../domain/text/spans.ts'
import type { Proposer } from '../proposals/propose.ts'
import { NONE, plus, scoreOf, type Counts, type Score } from './counts.ts'
import { countSpans } from './spans.ts'

/** Scores proposals against the annotation of a `sanad/1` dataset, document by document. */
export function scoreAnnotated(dataset: Dataset, proposer: Proposer): Score[] {
  const byLanguage = new Map<string, Map<string, Counts>>()
  for (const document of dataset.documents) {
    const parts = byLanguage.get(document.language) ?? new Map<string, Counts>()
    byLanguage.set(document.language, parts)
    const add = (part: string, counts: Counts) => parts.set(part, plus(parts.get(part) ?? NONE, counts))
    const { entities, proposals } = proposer.propose(document)
    const wanted = dataset.entities.flatMap(({ type, mentions }) =>
      mentions.flatMap((one) => (one.document === document.id && one.implied !== true ? [{ ...one, type }] : [])),
    )
    // The annotation marks a sentence that is printed twice only once.
    const repeated = document.sentences.filter(({ duplicateOf }) => duplicateOf !== undefined)
    const found = entities.flatMap(({ type, mentions }) =>
      mentions.flatMap((one) => (repeated.some((sentence) => contains(sentence, one)) ? [] : [{ ...one, type }])),
    )
    const states = (list: typeof wanted | typeof found) => list.filter(({ type }) => type === 'country')
    add('states', countSpans(states(found), states(wanted), 'overlapping'))
    add('entities, exact', countSpans(found, wanted, 'exact'))
    add('entities, overlapping', countSpans(found, wanted, 'overlapping'))
    const stated = dataset.relations.flatMap(({ source, target, type, evidence }) =>
      evidence.flatMap(({ document: id, start, stance }) =>
        id === document.id ? [{ source, target, type, start, stance }] : [],
      ),
    )
    const symmetric = new Set(
      dataset.vocabulary.relationTypes.flatMap((type) => (type.symmetric === true ? [type.id] : [])),
    )
    const keys = (withStance: boolean, list: typeof stated) =>
      new Set(list.map((one) => keyOf(one, symmetric, withStance)))
    const proposed = proposals.map(({ source, target, type, evidence: { start, stance } }) => ({
      source,
      target,
      type,
      start,
      stance,
    }))
    add('relations, directed and typed', countKeys(keys(false, proposed), keys(false, stated)))
    add('relations, with stance', countKeys(keys(true, proposed), keys(true, stated)))
  }
  return [...byLanguage].flatMap(([language, parts]) =>
    [...parts].map(([part, counts]) => scoreOf(part, language, counts)),
  )
}

interface Keyed {
  readonly source: string
  readonly target: string
  readonly type: string
  readonly start: number
  readonly stance: string
}

function keyOf(
  { source, target, type, start, stance }: Keyed,
  symmetric: ReadonlySet<string>,
  withStance: boolean,
): string {
  const ends = symmetric.has(type) ? [source, target].toSorted() : [source, target]
  return [...ends, type, start, ...(withStance ? [stance] : [])].join(' ')
}

function countKeys(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Counts {
  const right = [...found].filter((key) => wanted.has(key)).length
  return { right, wrong: found.size - right, missed: wanted.size - right }
}
