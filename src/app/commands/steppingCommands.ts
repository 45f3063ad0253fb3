import type { Relation } from '../../domain/dataset/dataset.ts'
import { pairOf } from '../../domain/dataset/pair.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { StepDirection } from '../../store/evidenceAfter.ts'
import { evidenceAfter } from '../../store/evidenceAfter.ts'
import { selectVisible } from '../../store/selectors.ts'
import type { Command } from './command.ts'
import { withCode } from './withCode.ts'

/** The relations that `[` and `]` step through: those of an entity, those of a pair, or those between the two ends of a relation. */
function siblings(state: AppState): readonly Relation[] {
  const { selection, lookup } = state
  if (selection.kind === 'none') return []
  const shown = selectVisible(state).relations.map(({ relation }) => relation)
  if (selection.kind === 'entity')
    return shown.filter((one) => one.source === selection.id || one.target === selection.id)
  if (selection.kind === 'pair') return shown.filter((one) => pairOf(one) === selection.id)
  const current = lookup.relation.get(selection.id)
  if (current === undefined) return []
  const ends = new Set([current.source, current.target])
  const pair = shown.filter(({ source, target }) => ends.has(source) && ends.has(target))
  return pair.length > 1 ? pair : shown.filter(({ source, target }) => ends.has(source) || ends.has(target))
}

function stepRelation(store: AppStore, step: StepDirection): void {
  const state = store.getState()
  const relations = siblings(state)
  const { selection } = state
  const at = selection.kind === 'relation' ? relations.findIndex(({ id }) => id === selection.id) : -1
  const start = at === -1 && step === -1 ? 0 : at
  const next = relations[(start + step + relations.length) % relations.length]
  if (next !== undefined) state.select({ kind: 'relation', id: next.id })
}

/** The code for steps in an article is fetched with the reader. */
const withReading = withCode('part.reader', () => import('../../domain/reader/readingRelations.ts'))

/** Moves to the next sentence of the open article. */
const stepArticle = (step: StepDirection) =>
  withReading(({ stepReading }, store) => {
    const { reading, lookup, readSentence } = store.getState()
    const document = reading === null ? undefined : lookup.document.get(reading.document)
    const next = reading === null || document === undefined ? undefined : stepReading(document, reading, step)
    if (next !== undefined) readSentence(next.id)
  })

/** Moves from sentence to sentence in the reader, or from one piece of evidence to the next in the panel. */
function stepEvidence(store: AppStore, step: StepDirection): void {
  const state = store.getState()
  if (state.reading !== null) return stepArticle(step)(store)
  const next = evidenceAfter(state, step)
  if (next !== undefined) state.showEvidence(next)
}

const evidenceStep = (step: StepDirection) => ({
  isUndoable: false,
  inSearch: false as const,
  isEnabled: (state: AppState) => state.reading !== null || evidenceAfter(state, step) !== undefined,
  perform: (store: AppStore) => stepEvidence(store, step),
})

const relationStep = (step: StepDirection) => ({
  isUndoable: false,
  inSearch: false as const,
  isEnabled: (state: AppState) => siblings(state).length > 0,
  perform: (store: AppStore) => stepRelation(store, step),
})

/** Commands that step to the next or previous sentence or relation. */
export const STEPPING_COMMANDS = {
  nextEvidence: { id: 'nextEvidence', label: 'command.evidence.next', keys: ['j'], ...evidenceStep(1) },
  previousEvidence: { id: 'previousEvidence', label: 'command.evidence.previous', keys: ['k'], ...evidenceStep(-1) },
  nextRelation: { id: 'nextRelation', label: 'command.relation.next', keys: [']'], ...relationStep(1) },
  previousRelation: { id: 'previousRelation', label: 'command.relation.previous', keys: ['['], ...relationStep(-1) },
} as const satisfies Record<string, Command>
