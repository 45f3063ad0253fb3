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

/** How a line is opened. */
export interface Way {
  /** A sentence in its article, and not as the evidence that it is. */
  readonly inArticle: boolean
  /** By the keyboard: then focus follows. */
  readonly byKey: boolean
}

/** The panel stands as soon as something is selected; what fills it may still be under way. */
function focusPanel(name: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`aside[aria-label="${name}"]`)?.focus())
}

/**
 * Opens what was found where it belongs: an entity or a relation in the graph and its panel, a sentence as the evidence
 * that it is, or in its article; while an article is read, there. Filters stay as they are. The pages of a chain, which cover
 * everything, make way.
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
