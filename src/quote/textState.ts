import { useSyncExternalStore } from 'react'
import { isAnchored } from '../domain/evidence/isAnchored.ts'
import type { Document, Span } from '../domain/dataset/dataset.ts'

/** Whether a document's text is the one whose hash is in the dataset, as far as known. */
export type TextState =
  | { readonly is: 'checking' | 'unchanged' }
  | { readonly is: 'unchecked'; readonly why: 'hash' | 'browser' }
  | { readonly is: 'changed'; readonly found: string }

const CHECKING: TextState = { is: 'checking' }
const states = new WeakMap<Document, TextState>()
const listeners = new Set<() => void>()

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function check(document: Document, expected: string): Promise<TextState> {
  try {
    const found = await sha256(document.text)
    return found === expected ? { is: 'unchanged' } : { is: 'changed', found }
  } catch {
    return { is: 'unchecked', why: 'browser' }
  }
}

/** Checks that are finished or under way. */
const checks = new WeakMap<Document, Promise<TextState>>()

/** The current state. A text is hashed once, at the first call. */
function stateOf(document: Document): TextState {
  const known = states.get(document)
  if (known !== undefined) return known
  const { sha256: expected } = document
  // Browsers offer no hashing to pages without a secure connection.
  const [hash, browser] = [expected !== undefined, Reflect.has(crypto, 'subtle')]
  const state: TextState = hash && browser ? CHECKING : { is: 'unchecked', why: hash ? 'browser' : 'hash' }
  states.set(document, state)
  if (state === CHECKING && expected !== undefined) {
    const checking = check(document, expected).then((found) => {
      states.set(document, found)
      for (const listener of listeners) listener()
      return found
    })
    checks.set(document, checking)
  }
  return state
}

/** The documents whose text is not the one that was annotated. A document that cannot be checked is not included. */
export async function changedTexts(documents: readonly Document[]): Promise<readonly Document[]> {
  const found = await Promise.all(documents.map(async (one) => (stateOf(one), (await checks.get(one)) ?? stateOf(one))))
  return documents.filter((_, at) => found[at]?.is === 'changed')
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a piece of evidence may be quoted: its article is not known to have changed, and the span covers whole sentences. */
export const isQuotable = (document: Document, span: Span): boolean =>
  stateOf(document).is !== 'changed' && isAnchored(document, span)

/** Whether a document's text is the one that was annotated. */
export const useTextState = (document: Document): TextState => useSyncExternalStore(subscribe, () => stateOf(document))
