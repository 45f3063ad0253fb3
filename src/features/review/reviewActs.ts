import type { Dataset, Evidence } from '../../domain/dataset/dataset.ts'
import { alikeProposals } from '../../domain/review/alikeProposals.ts'
import { isSwappable } from '../../domain/review/choices.ts'
import { openProposal, reviewQueue } from '../../domain/review/reviewQueue.ts'
import type { Change } from '../../domain/review/revision.ts'
import { changed, judged, putOff } from '../../domain/review/revision.ts'
import { signed } from '../../domain/review/signed.ts'
import type { AppStore } from '../../store/appStore.ts'
import { openEvidence } from '../../store/openEvidence.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import { reviewer } from './reviewer.ts'

/** Opens the panel at a piece of evidence; an open article turns to its sentence. */
export function show(store: AppStore, evidence: Evidence): void {
  const { dataset, reading, select, showEvidence, openReading } = store.getState()
  const relation = dataset.relations.find((one) => one.evidence.includes(evidence))
  if (relation === undefined) return
  select({ kind: 'relation', id: relation.id })
  showEvidence(relation.evidence.indexOf(evidence))
  const { document, start, end } = evidence
  if (reading !== null) openReading(document, { span: { start, end } })
}

const nextOf = (record: Dataset, from: Evidence | undefined, step: 1 | -1) =>
  openProposal(reviewQueue(record), from, step)?.evidence

/** Opens the next proposal that nobody has decided about, or the one before. Without an open one, the first. */
export function stepProposal(store: AppStore, step: 1 | -1 = 1): void {
  const state = store.getState()
  const next = nextOf(state.record, openEvidence(state)?.evidence, step)
  if (next !== undefined) show(store, next)
}

/** Begins the review of a new collection: with the first proposal and, where there is room for it, its article. */
export function beginReview(store: AppStore): void {
  const { record, openReading } = store.getState()
  const first = nextOf(record, undefined, 1)
  if (first === undefined) return
  // Before the proposal is selected: the panel stands beside an article only with what was chosen since it was opened.
  if (matchMedia(SHAPES.desktop).matches) openReading(first.document, { span: { start: first.start, end: first.end } })
  show(store, first)
}

const judgedHere = (record: Dataset, pieces: readonly Evidence[], verdict: 'accepted' | 'rejected') =>
  signed(record, reviewer(), (next, by) => judged(next, pieces, verdict, by))

/** Accepts or rejects the evidence that is open, and opens the next proposal. What is accepted already stays as it is. */
export function decide(store: AppStore, verdict: 'accepted' | 'rejected'): void {
  const state = store.getState()
  const open = openEvidence(state)?.evidence
  if (open === undefined) return
  const next = nextOf(state.record, open, 1)
  if (verdict === 'rejected' || open.review === 'proposed') state.revise(judgedHere(state.record, [open], verdict))
  if (next !== undefined) show(store, next)
}

/** Puts off the decision about the open proposal until nothing else is open, and opens the next one. */
export function postpone(store: AppStore): void {
  const state = store.getState()
  const open = openEvidence(state)?.evidence
  if (open?.review !== 'proposed') return
  if (open.putOff !== true) state.revise(putOff(state.record, open))
  const { record } = store.getState()
  const next = nextOf(record, openEvidence(store.getState())?.evidence, 1)
  if (next !== undefined) show(store, next)
}

/** Accepts the open proposal and all others with the same words and type in one step, and opens the next. One undo takes all back. */
export function acceptAlike(store: AppStore): void {
  const state = store.getState()
  const open = openEvidence(state)
  const alike = open === undefined ? [] : alikeProposals(state.record, open)
  if (open === undefined || alike.length === 0) return
  const revision = judgedHere(state.record, alike, 'accepted')
  state.revise(revision)
  const next = nextOf(revision.record, revision.replacements.get(open.evidence) ?? open.evidence, 1)
  if (next !== undefined) show(store, next)
}

/** Changes what the open proposal states, which accepts it. It stays open. */
export function change(store: AppStore, to: Change): void {
  const state = store.getState()
  const open = openEvidence(state)
  // The relation of the record has what was rejected, which the one on screen lacks.
  const relation = state.record.relations.find(({ id }) => id === open?.relation.id)
  if (open === undefined || relation === undefined) return
  const piece = { relation, evidence: open.evidence }
  state.revise(signed(state.record, reviewer(), (record, by) => changed(record, piece, to, by)))
}

/** Lets subject and object change places, if the type allows it. */
export function swap(store: AppStore): void {
  const state = store.getState()
  const open = openEvidence(state)
  if (open !== undefined && isSwappable(state.lookup, open)) change(store, { isSwapped: true })
}

/** Opens the choice of another type. */
export function edit(): void {
  document.querySelector<HTMLElement>('[data-review-type] button')?.click()
}
