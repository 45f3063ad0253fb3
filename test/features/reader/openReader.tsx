import { act, within } from '@testing-library/react'
import { vi } from 'vitest'
import type { Sentence, Span } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { supportsIn } from '../../../src/domain/reader/readingRelations.ts'
import { Reader } from '../../../src/features/reader/Reader.tsx'
import { excerpt as dataset } from '../excerpt.ts'
import { renderExcerpt } from '../renderApp.tsx'
import type { Language } from '../../../src/domain/language/languages.ts'

export const lookup = lookupOf(dataset)
export const article = known(lookup.document, 'mali-aircraft')
export const supports = supportsIn(dataset, article)
export const sentence = (words: string): Sentence => {
  const at = article.text.indexOf(words)
  const found = article.sentences.find(({ start, end }) => start <= at && at < end)
  if (found === undefined) throw new Error(`No sentence has ${words}`)
  return found
}
export const talks = sentence('وتشهد العلاقات بين مالي وبوركينا فاسو')

interface Options {
  readonly language?: Language
  readonly document?: string
  readonly at?: { readonly sentence?: string; readonly span?: Span }
}

/** Renders the reader with an article open: as if chosen, or at a sentence or words of it. */
export function open({ language = 'en', document = article.id, at = {} }: Options = {}) {
  const view = renderExcerpt(<Reader />, { language })
  act(() => view.store.getState().openReading(document, at))
  return view
}

export const atSentence = { at: { sentence: talks.id } }
export const elementOf = (id: string) => {
  const found = document.getElementById(`reading-${id}`)
  if (found === null) throw new Error(`${id} is not on the page`)
  return found
}
/** Looking for a name among the hundred buttons that mentions are takes seconds in jsdom: the place narrows it down. */
export const inside = (place: 'header' | 'section') => {
  const found = document.querySelector<HTMLElement>(place)
  if (found === null) throw new Error(`There is no ${place}`)
  return within(found)
}
/** The sentence that is read. */
export const current = () => document.querySelector('[data-sentence][aria-current="true"]')

/** As for a reader who comes for the first time, on a wide screen, and wants nothing moved. */
export function firstVisit() {
  localStorage.clear()
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width') || query.includes('reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  Element.prototype.scrollBy = vi.fn<() => void>()
}
