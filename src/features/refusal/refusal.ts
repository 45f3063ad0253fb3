import type { ForeignKind } from '../../domain/open/foreignKind.ts'
import type { Problem } from '../../domain/dataset/problem.ts'

/**
 * Why there is no dataset: it does not exist, could not be fetched or read, or nothing could be fetched that opens it; it is a
 * collection that this browser does not keep or cannot read, is something else, or is invalid.
 */
export type Refusal =
  | { readonly kind: 'missing'; readonly name: string; readonly status: number }
  | { readonly kind: 'offline'; readonly name: string }
  | { readonly kind: 'opener-unfetched'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'kept-unreadable'; readonly name: string }
  | { readonly kind: 'foreign'; readonly name: string; readonly foreign: ForeignKind }
  | { readonly kind: 'broken'; readonly name: string; readonly problems: readonly Problem[] }
