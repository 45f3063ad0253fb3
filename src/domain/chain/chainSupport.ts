import type { Lookup } from '../dataset/lookup.ts'
import { isAllProposed } from '../review/reviewState.ts'
import { mentionsOf } from '../text/mentions.ts'
import type { Chain } from './chains.ts'
import { known } from '../dataset/lookup.ts'

/** How far the texts themselves support a chain that Sanad has assembled from their sentences. */
export interface ChainSupport {
  /** The number of sentences that name both ends, each counted once however often it is printed. */
  readonly naming: number
  /** The number of documents that its sentences come from. */
  readonly documents: number
  /** Whether some document has a sentence for every link. */
  readonly whole: boolean
  /** The number of links whose evidence is all of the past. */
  readonly past: number
  /** The number of links that rest on proposals alone. */
  readonly proposed: number
  /**
   * Whether a text itself states the chain: one document asserts every link in the present, a sentence names both ends, and
   * all of it has been reviewed.
   */
  readonly drawn: boolean
}

/** Compares a chain with the texts. */
export function chainSupportOf(chain: Chain, lookup: Lookup): ChainSupport {
  const { links } = chain
  const of = links.map(({ evidence }) => new Set(evidence.map(({ document }) => document)))
  const documents = new Set(of.flatMap((ids) => [...ids]))
  const whole = [...documents].some((id) => of.every((ids) => ids.has(id)))
  const past = links.filter(({ evidence }) => evidence.every(({ tense }) => tense === 'past')).length
  const proposed = links.filter(({ stating }) => isAllProposed(stating)).length
  const naming = sentencesNaming(chain.entities[0], chain.entities.at(-1), lookup)
  const isAsserted = links.every(({ stance }) => stance === 'asserted')
  return {
    naming,
    documents: documents.size,
    whole,
    past,
    proposed,
    drawn: whole && isAsserted && past === 0 && proposed === 0 && naming > 0,
  }
}

/** The number of sentences that mention two entities. */
function sentencesNaming(a: string | undefined, b: string | undefined, lookup: Lookup): number {
  if (a === undefined || b === undefined) return 0
  const [of, others] = [a, b].map((id) =>
    mentionsOf(known(lookup.entity, id), lookup).flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)),
  )
  const shared = new Set(others)
  return (of ?? []).filter((sentence) => shared.has(sentence)).length
}
