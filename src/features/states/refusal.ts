import type { Problem } from '../../domain/dataset/problem.ts'

/** Why there is no dataset: it does not exist, could not be fetched, or is invalid. */
export type Refusal =
  | { readonly kind: 'missing'; readonly name: string; readonly status: number }
  | { readonly kind: 'offline'; readonly name: string }
  | { readonly kind: 'broken'; readonly name: string; readonly problems: readonly Problem[] }
