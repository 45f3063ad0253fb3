import type { Evidence, Relation, Stance } from '../dataset/dataset.ts'
import { originals } from '../evidence/documentation.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { countSentences } from '../evidence/countSentences.ts'
import { shownStance } from '../evidence/strength.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import { isProposed } from '../review/reviewState.ts'
import type { Lookup } from '../dataset/lookup.ts'
import type { Reach } from './reach.ts'
import { linkingEvidence } from './reach.ts'

/** One step of a chain: the best documented relation of two entities, in its own direction. */
export interface Link {
  readonly relation: Relation
  /** The sentences that make it a link: those with the link's stance, then the others, the most certain first. */
  readonly evidence: readonly Evidence[]
  /** The stance that it is shown with. */
  readonly stance: Stance
  /** The part of its evidence with that stance. */
  readonly stating: readonly Evidence[]
  /** The number of distinct sentences with that stance, and of their documents. */
  readonly sentences: number
  readonly documents: number
  /** Sentences that deny it; they make no link, but the user must see them. */
  readonly denied: number
  /** Other relations that would link the same two entities. */
  readonly others: number
  /** See `costOf`. */
  readonly cost: number
}

/** The cost of a link that a single sentence states with this stance. */
const STANCE_COSTS: Readonly<Record<Stance, number>> = { asserted: 1, attributed: 2, hypothetical: 4, denied: 8 }

/**
 * The cost of a link: the cost of its stance, reduced to as little as half the more sentences and documents state it with that
 * stance (a further document counts as a further sentence). So one assertion outweighs any number of claims, one claim outweighs
 * any number of hypotheses, and no detour over three well documented links beats one asserted sentence.
 */
export function costOf(stance: Stance, sentences: number, documents: number): number {
  const said = sentences + documents - 1
  return (STANCE_COSTS[stance] * (1 + 1 / said)) / 2
}

/** A step to an entity, given by its index in `entities`. */
export interface LinkStep {
  readonly to: number
  readonly link: Link
}

/** An undirected graph with at most one link between two entities, and what counts the sentences of its links. */
export interface LinkGraph extends Counting {
  readonly entities: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  /** By the index of the entity; in the order of the relations. */
  readonly steps: readonly (readonly LinkStep[])[]
}

/** Evidence without copies: words that are printed again, or taken from another article, add nothing. */
function withoutCopies(evidence: readonly Evidence[], counting: Counting): readonly Evidence[] {
  if (evidence.length < 2) return evidence
  const first = originals(evidence, counting)
  return evidence.filter((_, at) => first[at] === undefined)
}

/** A visible relation as a link, or `undefined` if the reach excludes it. */
function linkOf(visible: VisibleRelation, lookup: Lookup, reach: Reach): Link | undefined {
  const linking = linkingEvidence(visible, lookup, reach)
  if (linking.length === 0) return undefined
  const stance = shownStance(linking, lookup)
  const stating = linking.filter((one) => one.stance === stance)
  const sentences = countSentences(stating, lookup)
  const saying = withoutCopies(stating, lookup)
  const documents = saying.length === 1 ? 1 : new Set(saying.map(({ document }) => document)).size
  return {
    relation: visible.relation,
    evidence: [...stating, ...linking.filter((one) => one.stance !== stance)],
    stance,
    stating,
    sentences,
    documents,
    denied:
      stance === 'denied'
        ? 0
        : countSentences(
            visible.evidence.filter((one) => one.stance === 'denied' && (reach.proposals || !isProposed(one))),
            lookup,
          ),
    others: 0,
    cost: costOf(stance, sentences, documents),
  }
}

/** Whether one of two links between the same entities is better: lower cost, then more sentences. */
const isBetter = (link: Link, rival: Link, counting: Counting) =>
  link.cost < rival.cost ||
  (link.cost === rival.cost && countSentences(link.evidence, counting) > countSentences(rival.evidence, counting))

/** A cache: the visible relations are turned into links once for each reach, because chains are asked for repeatedly. */
const made = new WeakMap<readonly VisibleRelation[], WeakMap<Reach, LinkGraph>>()

/**
 * The links that relations make within a reach. Of several between two entities, the best is used; of equal ones, the first.
 * @param lookup the lookup of the relations' dataset
 */
export function linkGraph(relations: readonly VisibleRelation[], lookup: Lookup, reach: Reach): LinkGraph {
  const before = made.get(relations)
  const known = before?.get(reach)
  if (known !== undefined) return known
  const graph = makeLinks(relations, lookup, reach)
  made.set(relations, (before ?? new WeakMap<Reach, LinkGraph>()).set(reach, graph))
  return graph
}

function makeLinks(relations: readonly VisibleRelation[], lookup: Lookup, reach: Reach): LinkGraph {
  const pairs = new Map<string, Link>()
  for (const visible of relations) {
    const link = linkOf(visible, lookup, reach)
    if (link === undefined) continue
    const { source, target } = link.relation
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`
    const rival = pairs.get(pair)
    const best = rival === undefined || isBetter(link, rival, lookup) ? link : rival
    pairs.set(pair, rival === undefined ? link : { ...best, others: rival.others + 1 })
  }
  const indexOf = new Map<string, number>()
  const steps: LinkStep[][] = []
  const at = (id: string) => {
    const found = indexOf.get(id)
    if (found !== undefined) return found
    indexOf.set(id, steps.length)
    return steps.push([]) - 1
  }
  for (const link of pairs.values()) {
    const [a, b] = [at(link.relation.source), at(link.relation.target)]
    steps[a]?.push({ to: b, link })
    steps[b]?.push({ to: a, link })
  }
  return { entities: [...indexOf.keys()], indexOf, steps, sentenceNumbers: lookup.sentenceNumbers }
}
