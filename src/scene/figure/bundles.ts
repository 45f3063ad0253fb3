import { groupBy } from '../../domain/collections/groupBy.ts'
import type { Evidence, Stance } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { pairOf } from '../../domain/dataset/pair.ts'
import { bySentences, countSentences } from '../../domain/evidence/countSentences.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { keepLastPerOwner } from '../../domain/memo/keepLast.ts'
import { decisiveOf, isAllProposed, reviewedOf } from '../../domain/review/reviewState.ts'
import { reservationOf } from '../../domain/sentence/reservation.ts'
import { predicateAlone } from '../../domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../domain/sentence/tense.ts'
import { isRtl } from '../marks/lettering.ts'
import type { FigureInput, StrandFigure, StrandRelation } from './figure.ts'
import { lineWidth } from './sizes.ts'

/** A ribbon with more strands than this is illegible; then each category becomes one strand. */
const MOST_STRANDS = 2

/** What a strand shows, wherever its two ends stand. */
export interface Bundle extends Omit<StrandFigure, 'curve' | 'badge' | 'badgeOffset' | 'glyph'> {
  /** Whether this is the first stroke of its relations, which carries the badge. */
  readonly first: boolean
}

/** The pairs of a graph that are drawn, and the bundles of each. */
interface PairBundles {
  /** Keys of the pairs, in the order of the graph's relations. */
  readonly pairs: readonly string[]
  readonly of: (pair: string) => readonly Bundle[]
}

type BundleInput = Pick<FigureInput, 'graph' | 'lookup' | 'language' | 'unbundled' | 'reservations'>

/** Dragging or animating nodes changes no bundle, so bundles are computed once for each graph instead of in every frame. */
const keepBundles = keepLastPerOwner<Map<string, readonly Bundle[]>>()

/** Of a large graph an arrangement places few entities: their relations are sorted into pairs, and no others. */
const keepPairs = keepLastPerOwner<ReadonlyMap<string, readonly VisibleRelation[]>>()

/**
 * The bundles of every pair of the visible graph of which an arrangement places both ends. Those of a pair are computed when they are
 * first requested.
 */
export function bundlesByPair(input: BundleInput & Pick<FigureInput, 'arrangement'>): PairBundles {
  const { graph, lookup, language, unbundled, reservations } = input
  const { nodes } = input.arrangement
  const made = keepBundles(
    graph,
    [lookup, language, unbundled, reservations?.supposed, reservations?.denied],
    () => new Map(),
  )
  const isPlaced = (entity: string) => Object.hasOwn(nodes, entity)
  const pairs = keepPairs(graph, [nodes], () =>
    groupBy(
      graph.relations.filter(({ relation }) => isPlaced(relation.source) && isPlaced(relation.target)),
      ({ relation }) => pairOf(relation),
    ),
  )
  return {
    pairs: [...pairs.keys()],
    of: (pair) => {
      const before = made.get(pair)
      if (before !== undefined) return before
      const bundles = bundlesOf(pairs.get(pair) ?? [], unbundled?.has(pair) === true, input)
      made.set(pair, bundles)
      return bundles
    },
  }
}

/** The relations of a pair in bundles, each category together, the best documented first in each bundle. */
function bundlesOf(relations: readonly VisibleRelation[], isUnbundled: boolean, input: BundleInput): readonly Bundle[] {
  const { lookup } = input
  const categoryOf = ({ relation }: VisibleRelation) => known(lookup.relationType, relation.type).category
  const isBundled = relations.length > MOST_STRANDS && !isUnbundled
  const bundled = groupBy(bySentences(relations, lookup), (visible) =>
    isBundled ? categoryOf(visible) : visible.relation.id,
  )
  const order = [...lookup.category.keys()]
  return [...bundled.values()]
    .flatMap((bundle) => strokesOf(bundle, input))
    .toSorted((p, q) => order.indexOf(p.category) - order.indexOf(q.category))
}

/** The number of distinct sentences of evidence, and the part of them that only proposals state. */
function counted(evidence: readonly Evidence[], lookup: Lookup) {
  const sentences = countSentences(evidence, lookup)
  const reviewed = reviewedOf(evidence)
  return { sentences, proposals: reviewed === evidence ? 0 : sentences - countSentences(reviewed, lookup) }
}

/**
 * A bundle is one stroke. If some evidence affirms it and some denies it, it is two strokes; the two sides are never netted.
 */
function strokesOf(relations: readonly [VisibleRelation, ...VisibleRelation[]], input: BundleInput): Bundle[] {
  const { lookup, language } = input
  const [first, ...others] = relations
  const { source } = first.relation
  const typeOf = ({ relation }: VisibleRelation) => known(lookup.relationType, relation.type)
  const directed = relations.filter((visible) => typeOf(visible).symmetric !== true)
  const all = relations.flatMap((visible) => visible.evidence)
  const evidence = decisiveOf(all)
  const { stance, contested } = strengthOf(all, lookup)
  const stroke = (drawn: Stance, some: readonly Evidence[], isFirst: boolean): Bundle => {
    return {
      relations: [named(first, input), ...others.map((visible) => named(visible, input))],
      category: typeOf(first).category,
      width: lineWidth(countSentences(some, lookup)),
      stance: drawn,
      arrows: {
        from: directed.some(({ relation }) => relation.source !== source),
        to: directed.some(({ relation }) => relation.source === source),
      },
      ...counted(isFirst ? all : some, lookup),
      isProposed: isAllProposed(all),
      rtl: isRtl(predicateAlone(lookup, first.relation, language, 'present').language),
      first: isFirst,
    }
  }
  if (!contested) return [stroke(stance, evidence, true)]
  const isDenial = (one: Evidence) => one.stance === 'denied'
  return [
    stroke(
      stance,
      evidence.filter((one) => !isDenial(one)),
      true,
    ),
    stroke('denied', evidence.filter(isDenial), false),
  ]
}

/** A relation with its predicate, after the word that it is only supposed or denied. */
function named(visible: VisibleRelation, { lookup, language, reservations }: BundleInput): StrandRelation {
  const { relation, evidence } = visible
  const reservation = reservationOf(evidence)
  const { text } = predicateAlone(lookup, relation, language, tenseOf(evidence))
  const numbers = counted(evidence, lookup)
  if (reservation === null) return { ...visible, phrase: text, isReserved: false, ...numbers }
  const phrase = reservations === undefined ? '' : `${reservations[reservation]} ${text}`
  return { ...visible, phrase, isReserved: true, ...numbers }
}
