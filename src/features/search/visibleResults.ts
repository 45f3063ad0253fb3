import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched } from '../../domain/search/matches.ts'
import type { RelationEntry } from '../../domain/search/relationEntries.ts'
import { statementOf } from '../../domain/search/statement.ts'
import type { SentenceEntry, SupportingSentence } from '../../domain/search/searchIndex.ts'
import { sliceOf, spansTouching } from '../../domain/text/spans.ts'
import type { Row } from './rows.ts'

interface VisibleParts {
  readonly entities: ReadonlySet<string>
  /** The drawn evidence of each relation. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

const made = new WeakMap<VisibleGraph, VisibleParts>()

function shownOf(visible: VisibleGraph): VisibleParts {
  const known = made.get(visible)
  if (known !== undefined) return known
  const shown = {
    entities: new Set(visible.entities.map(({ id }) => id)),
    evidence: new Map(visible.relations.map(({ relation, evidence }) => [relation.id, evidence])),
  }
  made.set(visible, shown)
  return shown
}

function isDrawn(shown: VisibleParts, { relation, at }: SupportingSentence): boolean {
  const piece = relation.evidence[at]
  return piece !== undefined && shown.evidence.get(relation.id)?.includes(piece) === true
}

/** A query with more words of a sentence than this is a search for the sentence; a relation then needs only some of the words. */
const FEW = 3

/**
 * The evidence at which a sentence is opened: among the relations that have most of the searched words in the sentence, the one
 * with the most, preferably one that is drawn. `undefined` if there is none.
 */
export function evidenceToOpen(
  visible: VisibleGraph,
  { supports, folded }: SentenceEntry,
  matchers: readonly Matcher[],
  lookup: Lookup,
): SupportingSentence | undefined {
  const shown = shownOf(visible)
  const found = countMatched(folded, matchers)
  const held = supports.map((one) => ({ one, count: countMatched(statementOf(one, lookup), matchers) }))
  const most = (some: typeof held) => some.toSorted((a, b) => b.count - a.count)[0]?.one
  const enough = held.filter(({ count }) => (found <= FEW ? 2 * count > found : count > 0))
  return most(enough.filter(({ one }) => isDrawn(shown, one))) ?? most(enough)
}

/**
 * The evidence of a relation whose sentence has more of the searched words than others, apart from those that the relation itself is
 * stated in; `undefined` if all have as many.
 */
export function evidenceWithMost(
  { relation, folded, ends }: RelationEntry,
  matchers: readonly Matcher[],
  lookup: Lookup,
): number | undefined {
  const stated = [...folded, ...ends].join(' ')
  const others = matchers.filter((one) => countMatched(stated, [one]) === 0)
  const counts = relation.evidence.map((piece) => {
    const document = lookup.document.get(piece.document)
    const sentences = spansTouching(document?.sentences ?? [], piece)
    const texts = sentences.flatMap((one) => [
      sliceOf(document?.text ?? '', one),
      ...Object.values(one.translations ?? {}),
    ])
    return countMatched(texts.join(' '), others)
  })
  const most = Math.max(...counts)
  return counts.every((count) => count === most) ? undefined : counts.indexOf(most)
}

/** Whether filters or a lens hide something in the picture. Entities without relations are never in it. */
export function isHidden(visible: VisibleGraph, lookup: Lookup, row: Row): boolean {
  const shown = shownOf(visible)
  switch (row.kind) {
    case 'entity': {
      const { id } = row.entry.entity
      return !shown.entities.has(id) && (lookup.relationsOf.get(id)?.length ?? 0) > 0
    }
    case 'relation':
      return !shown.evidence.has(row.entry.relation.id)
    case 'sentence':
      return row.entry.supports.length > 0 && !row.entry.supports.some((one) => isDrawn(shown, one))
    case 'pair':
    case 'chain':
    case 'command':
    case 'more':
      return false
  }
}
