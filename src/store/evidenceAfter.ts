import type { AppState } from './appStore.ts'
import { selectVisible } from './selectors.ts'

/** Onward, or back. */
export type StepDirection = 1 | -1

/**
 * The piece of the selected relation's evidence that a step leads to, in the panel's order and past what filters hide.
 * `undefined` at an end. Commands and the panel's buttons share this rule.
 */
export function evidenceAfter(state: AppState, step: StepDirection): number | undefined {
  const { selection, lookup } = state
  if (selection.kind !== 'relation') return undefined
  const shown = selectVisible(state).relations.find(({ relation }) => relation.id === selection.id)?.evidence ?? []
  const all = lookup.relation.get(selection.id)?.evidence ?? []
  const order = state.order ?? [...all.keys()]
  const at = order.indexOf(selection.evidence)
  const ahead = step === 1 ? order.slice(at + 1) : order.slice(0, Math.max(at, 0)).toReversed()
  return ahead.find((index) => shown.some((one) => one === all[index]))
}
