import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import type { AppState } from '../../src/store/appStore.ts'
import { createAppStore } from '../../src/store/appStore.ts'
import { AppProvider } from '../../src/store/hooks/useApp.ts'
import { Toasts } from '../../src/ui/controls/Toasts.tsx'
import { excerpt, wholeDataset } from './excerpt.ts'
import type { Language } from '../../src/domain/language/languages.ts'

export const dataset = wholeDataset

interface Options {
  readonly language?: Language
  readonly data?: Dataset
  readonly selection?: AppState['selection']
}

/** Renders a part of the app over the real dataset, in a language and with something selected. */
export function renderApp(part: ReactNode, { language = 'en', data = dataset, selection }: Options = {}) {
  const store = createAppStore(data)
  store.setState({ language })
  document.documentElement.lang = language
  if (selection !== undefined) store.setState({ selection })
  const view = render(
    <AppProvider value={store}>
      <Toasts>{part}</Toasts>
    </AppProvider>,
  )
  return { ...view, store, user: userEvent.setup() }
}

/** The same over an excerpt of the dataset, for parts that show hundreds of relations: that takes seconds in jsdom. */
export const renderExcerpt = (part: ReactNode, options: Options = {}) => renderApp(part, { data: excerpt, ...options })

export function relationOf(source: string, type: string, target: string) {
  const found = dataset.relations.find((one) => one.source === source && one.type === type && one.target === target)
  if (found === undefined) throw new Error(`The dataset has no ${source} ${type} ${target}`)
  return found
}

/** The words of the article that a span stands for. */
export function wordsOf({ document, start, end }: { document: string; start: number; end: number }): string {
  const found = dataset.documents.find(({ id }) => id === document)
  if (found === undefined) throw new Error(`The dataset has no document ${document}`)
  return found.text.slice(start, end)
}
