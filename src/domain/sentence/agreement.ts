import type { Grammar, PredicateForms } from '../dataset/dataset.ts'

type Form = keyof PredicateForms

/** For each gender and number, the forms of a predicate that fit, the best first. */
const FITTING = {
  masculine: {
    singular: [],
    dual: ['dual', 'plural'],
    plural: ['plural'],
  },
  feminine: {
    singular: ['feminine'],
    dual: ['feminineDual', 'dual', 'femininePlural', 'plural', 'feminine'],
    plural: ['femininePlural', 'plural', 'feminine'],
  },
} as const satisfies Record<string, Record<string, readonly Form[]>>

/** The form of a predicate that agrees with its source, or the nearest one that the predicate has. */
export function agreeingForm(forms: PredicateForms, { gender, number }: Grammar = {}): string {
  const fitting: readonly Form[] = FITTING[gender ?? 'masculine'][number ?? 'singular']
  return fitting.map((form) => forms[form]).find((words) => words !== undefined) ?? forms.base
}
