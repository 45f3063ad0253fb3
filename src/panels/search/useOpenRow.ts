import type { SentenceEntry } from '../../domain/search/searchIndex'
import type { AppState } from '../../store/appStore'
import { selectVisible } from '../../store/selectors'
import { useAppStore } from '../../store/useApp'
import type { Row } from './rows'
import { evidenceOf } from './shown'

function openSentence(state: AppState, entry: SentenceEntry, inArticle: boolean): void {
  const evidence = evidenceOf(selectVisible(state), entry)
  if (inArticle || evidence === undefined || state.reading !== null) {
    state.openReading(entry.document.id, { sentence: entry.sentence.id })
    return
  }
  state.select({ kind: 'relation', id: evidence.relation.id })
  state.showEvidence(evidence.at)
}

/**
 * Opens what was found where it belongs: an entity or a relation in the graph and its panel, a sentence as the evidence
 * that it is, or in its article; while an article is read, there. Filters stay as they are. The pages of a chain, which cover
 * everything, make way.
 */
export function useOpenRow(): (row: Row, inArticle: boolean) => void {
  const store = useAppStore()
  return (row, inArticle) => {
    if (row.kind === 'more') return
    const state = store.getState()
    state.openDialog('none')
    if (row.kind === 'command') return row.command.run()
    if (state.chain !== null && !state.chain.drawn) state.closeChain()
    if (row.kind === 'sentence') return openSentence(state, row.entry, inArticle)
    if (row.kind === 'entity') state.select({ kind: 'entity', id: row.entry.entity.id })
    else state.select({ kind: 'relation', id: row.entry.relation.id })
  }
}
