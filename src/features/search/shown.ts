import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched } from '../../domain/search/matches.ts'
import { statementOf } from '../../domain/search/statement.ts'
import type { SentenceEntry, SupportingSentence } from '../../domain/search/searchIndex.ts'
import type { Row } from './rows.ts'

interface Shown {
  readonly entities: ReadonlySet<string>
  /** The drawn evidence of each relation. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

const made = new WeakMap<VisibleGraph, Shown>()

function shownOf(visible: VisibleGraph): Shown {
  const known = made.get(visible)
  if (known !== undefined) return known
  const shown = {
    entities: new Set(visible.entities.map(({ id }) => id)),
    evidence: new Map(visible.relations.map(({ relation, evidence }) => [relation.id, evidence])),
  }
  made.set(visible, shown)
  return shown
}

function isDrawn(shown: Shown, { relation, at }: SupportingSentence): boolean {
  const piece = relation.evidence[at]
  return piece !== undefined && shown.evidence.get(relation.id)?.includes(piece) === true
}

/** Whoever types more words of a sentence looks for the sentence, and some of them in a relation are enough. */
const FEW = 3

/**
 * The evidence at which a sentence is opened: of the relations that hold most of the searched words that the sentence has, the
 * one that holds most of all, if possible one that is drawn. `undefined` if none does.
 */
export function evidenceOf(
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
