import type { SentenceEntry } from '../../domain/search/searchIndex.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { Row } from './rows.ts'
import { evidenceOf } from './shown.ts'
import { useWords } from '../../store/hooks/useWords.ts'

function openSentence(state: AppState, entry: SentenceEntry, inArticle: boolean): void {
  const evidence = evidenceOf(selectVisible(state), entry)
  if (inArticle || evidence === undefined || state.reading !== null) {
    state.openReading(entry.document.id, { sentence: entry.sentence.id })
    return
  }
  state.select({ kind: 'relation', id: evidence.relation.id })
  state.showEvidence(evidence.at)
}

/** How a row is opened. */
export interface Way {
  /** Opens a sentence in its article instead of as evidence. */
  readonly inArticle: boolean
  /** Whether it was opened by the keyboard; then focus follows. */
  readonly byKey: boolean
}

/** The panel is mounted as soon as something is selected, but its content may still be loading. */
function focusPanel(name: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`aside[aria-label="${name}"]`)?.focus())
}

/**
 * Opens a result where it belongs: an entity or a relation in the graph and its panel, a sentence as evidence or in its
 * article. While an article is open, sentences are opened there. Filters do not change. The pages of a chain are closed,
 * because they cover everything.
 */
export function useOpenRow(): (row: Row, way: Way) => void {
  const t = useWords('app')
  const store = useAppStore()
  return (row, { inArticle, byKey }) => {
    if (row.kind === 'more') return
    const state = store.getState()
    state.openDialog('none')
    if (row.kind === 'command') return row.command.run()
    if (state.chain !== null && !state.chain.drawn) state.closeChain()
    if (row.kind === 'sentence') openSentence(state, row.entry, inArticle)
    else if (row.kind === 'entity') state.select({ kind: 'entity', id: row.entry.entity.id })
    else state.select({ kind: 'relation', id: row.entry.relation.id })
    if (byKey) focusPanel(t('panel.title'))
  }
}
