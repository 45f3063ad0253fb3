import type { RelationEntry } from '../../domain/search/relationEntries.ts'
import type { SentenceEntry } from '../../domain/search/searchIndex.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { Row } from './rows.ts'
import { evidenceToOpen, evidenceWithMost } from './visibleResults.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { useWords } from '../../store/hooks/useWords.ts'

function openSentence(state: AppState, entry: SentenceEntry, matchers: readonly Matcher[], inArticle: boolean): void {
  const evidence = evidenceToOpen(selectVisible(state), entry, matchers, state.lookup)
  if (inArticle || evidence === undefined || state.reading !== null) {
    state.openReading(entry.document.id, { sentence: entry.sentence.id })
    return
  }
  state.select({ kind: 'relation', id: evidence.relation.id })
  state.showEvidence(evidence.at)
}

/** Opens a relation at the sentence that has most of the searched words: «مؤقت» is in one of three that speak of the alliance. */
function openRelation(state: AppState, entry: RelationEntry, matchers: readonly Matcher[]): void {
  state.select({ kind: 'relation', id: entry.relation.id })
  const at = evidenceWithMost(entry, matchers, state.lookup)
  if (at !== undefined) state.showEvidence(at)
}

/** How a row is opened. */
export interface OpeningMode {
  /** Opens a sentence in its article instead of as evidence. */
  readonly inArticle: boolean
  /** Whether it was opened by the keyboard; then focus follows. */
  readonly byKey: boolean
  /** The words of the search; a sentence opens as the relation that they belong to. */
  readonly matchers: readonly Matcher[]
}

/** The panel is mounted as soon as something is selected, but its content may still be loading. */
function focusPanel(name: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`aside[aria-label="${name}"]`)?.focus())
}

/**
 * Opens a result where it belongs: an entity, a relation or a pair in the graph and its panel, a chain on its pages, a sentence as
 * evidence of the relation that the searched words belong to, or else in its article. While an article is open, sentences are opened
 * there. Filters do not change. The pages of a chain are closed, because they cover everything.
 */
export function useOpenRow(): (row: Row, way: OpeningMode) => void {
  const t = useWords('app')
  const store = useAppStore()
  return (row, { inArticle, byKey, matchers }) => {
    if (row.kind === 'more') return
    const state = store.getState()
    state.openDialog('none')
    if (row.kind === 'command') return row.command.run()
    if (state.chain !== null && !state.chain.drawn) state.closeChain()
    switch (row.kind) {
      case 'chain': {
        const [from, to] = row.between.ends
        return state.openChain(from.entity.id, to.entity.id)
      }
      case 'pair': {
        const [one, other] = row.between.ends
        state.selectPair(one.entity.id, other.entity.id)
        break
      }
      case 'sentence':
        openSentence(state, row.entry, matchers, inArticle)
        break
      case 'entity':
        state.select({ kind: 'entity', id: row.entry.entity.id })
        break
      case 'relation':
        openRelation(state, row.entry, matchers)
    }
    if (byKey) focusPanel(t('panel.title'))
  }
}
