import type { Document, Evidence, Relation } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { endsOfPair, pairOf } from '../dataset/pair.ts'
import { bySentences } from '../evidence/countSentences.ts'
import type { VisibleRelation } from '../filters/filters.ts'
import { reviewStateOf } from '../review/reviewState.ts'

/** An article that is cited, numbered in the order of first citation. */
export interface DossierSource {
  readonly number: number
  readonly document: Document
}

/** A place where an article prints the words. */
export interface DossierCitation {
  readonly source: DossierSource
  readonly evidence: Evidence
}

/** What one passage states of a relation, with one stance. */
export interface DossierStatement {
  /** The first piece of evidence with these words. */
  readonly evidence: Evidence
  /** The numbers of the passages that hold the words: one, if the words are printed here. */
  readonly passages: readonly number[]
  /** Whether the words are printed here. If not, they are printed further up, under the numbers of `passages`. */
  readonly isQuoted: boolean
  readonly citations: readonly DossierCitation[]
}

export interface DossierRelation {
  readonly relation: Relation
  readonly evidence: readonly Evidence[]
  readonly statements: readonly DossierStatement[]
}

/** All relations between two entities. */
export interface DossierPair {
  readonly ends: readonly [string, string]
  readonly relations: readonly DossierRelation[]
}

/** Relations with all that they rest on, in the order of the pages. */
export interface Dossier {
  readonly pairs: readonly DossierPair[]
  readonly sources: readonly DossierSource[]
  /** The number of passages that are printed. */
  readonly passages: number
}

/** Evidence that differs in any of these says something else, even in the same words. */
const saidAs = (evidence: Evidence) => {
  const { stance, attributedTo, when, tense } = evidence
  return [stance, attributedTo, when, tense, reviewStateOf(evidence)].join(' ')
}

/** Groups values by a key; the groups are in the order of their first values. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

/** Hands out the numbers of sources and passages. */
function createNumbers({ document, sentenceNumbers }: Lookup) {
  const sources = new Map<string, DossierSource>()
  const passageOf = new Map<number, number>()
  let passages = 0
  return {
    sources,
    count: () => passages,
    sourceOf: (id: string): DossierSource => {
      const source = sources.get(id) ?? { number: sources.size + 1, document: known(document, id) }
      sources.set(id, source)
      return source
    },
    /** Where the sentences of evidence are printed: under a new number, unless all of them are printed already. */
    printed: (evidence: Evidence): Pick<DossierStatement, 'passages' | 'isQuoted'> => {
      const sentences = sentenceNumbers(evidence)
      const before = sentences.flatMap((one) => passageOf.get(one) ?? [])
      if (sentences.length > 0 && before.length === sentences.length)
        return { passages: [...new Set(before)], isQuoted: false }
      passages += 1
      for (const one of sentences) if (!passageOf.has(one)) passageOf.set(one, passages)
      return { passages: [passages], isQuoted: true }
    },
  }
}

/**
 * The dossier of relations: by pair, the best documented first. A sentence that states several relations, or that several articles
 * print, is printed once; further down, its number stands for it.
 * @param relations each with the evidence to print
 */
export function dossierOf(relations: readonly VisibleRelation[], lookup: Lookup): Dossier {
  const numbers = createNumbers(lookup)
  const statementOf = (same: readonly [Evidence, ...Evidence[]]): DossierStatement => ({
    evidence: same[0],
    ...numbers.printed(same[0]),
    citations: same.map((evidence) => ({ source: numbers.sourceOf(evidence.document), evidence })),
  })
  const words = (evidence: Evidence) => `${lookup.sentenceNumbers(evidence).join(' ')}|${saidAs(evidence)}`
  const statementsOf = (evidence: readonly Evidence[]) =>
    [...grouped(evidence, words).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [statementOf([first, ...others])],
    )
  const pairs = [...grouped(relations, ({ relation }) => pairOf(relation))].map(([key, own]) => ({
    key,
    own: bySentences(own, lookup),
    evidence: own.flatMap(({ evidence }) => evidence),
  }))
  return {
    pairs: bySentences(pairs, lookup).map(({ key, own }) => ({
      ends: endsOfPair(key),
      relations: own.map((one) => ({ ...one, statements: statementsOf(one.evidence) })),
    })),
    sources: [...numbers.sources.values()],
    passages: numbers.count(),
  }
}
