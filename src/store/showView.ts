import type { ViewState } from '../domain/permalink/viewState.ts'
import type { AppStore } from './appStore.ts'
import { NO_HIGHLIGHT } from './slices/highlight.ts'

/** The parts of a view that the user opens. The browser's history steps through them; the rest is undone. */
export type Opened = Pick<ViewState, 'selection' | 'reading' | 'lens' | 'chain' | 'view' | 'tab'>

/** Opens something else and leaves filters, focus and layout as they are. */
export function reopen(store: AppStore, { reading, ...opened }: Opened): void {
  store.setState({
    ...opened,
    reading: reading && { ...reading, from: opened.selection },
    scope: null,
    ...NO_HIGHLIGHT,
  })
}

/** Shows a view as a whole, in one step. */
export function showView(store: AppStore, { reading, ...place }: ViewState): void {
  store.setState((state) => ({
    ...place,
    reading: reading && { ...reading, from: place.selection },
    scope: null,
    ...NO_HIGHLIGHT,
    placed: state.placed + 1,
  }))
}
