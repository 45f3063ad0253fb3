import type { Problem } from '../../domain/dataset/problem.ts'

/** Why there is no dataset: it was not there, could not be fetched, or is not one. */
export type Refusal =
  | { readonly kind: 'missing'; readonly name: string; readonly status: number }
  | { readonly kind: 'offline'; readonly name: string }
  | { readonly kind: 'broken'; readonly name: string; readonly problems: readonly Problem[] }
