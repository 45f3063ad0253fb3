import { act, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { answer } from '../../../src/domain/chain/question.ts'
import type { ChainRule } from '../../../src/domain/chain/chainRule.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { ChainView } from '../../../src/features/chain/ChainView.tsx'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { selectVisible } from '../../../src/store/selectors.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import type { Language } from '../../../src/domain/language/languages.ts'

export const lookup = lookupOf(dataset)

interface Question {
  readonly from: string | null
  readonly to: string | null
  readonly rule?: ChainRule
}

/** The chain view opens with its question, as in the app. */
const OpenChain = () => (useApp(({ chain }) => chain !== null) ? <ChainView /> : null)

/** Renders the chain view with a question put, and finds by itself what should be found. */
export function open({ from, to, rule = 'any' }: Question, language: Language = 'en') {
  const rendered = renderApp(<OpenChain />, { language })
  act(() => {
    rendered.store.getState().openChain(from, to)
    rendered.store.getState().setChain({ rule })
  })
  const found = answer(selectVisible(rendered.store.getState()).relations, lookup, { from, to, rule })
  return { ...rendered, found }
}

/** The pages, one a link. */
export const links = () => screen.queryAllByRole('article')

/** What jsdom lacks, answered as on a wide screen of a user who prefers reduced motion. */
export function withScreen() {
  const nothing = () => undefined
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: nothing, removeEventListener: nothing }))
  Element.prototype.scrollIntoView = () => undefined
}
