import { act, cleanup, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Toasts } from '../../../src/ui/controls/Toasts.tsx'
import { Notices } from '../../../src/app/shell/Notices.tsx'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { renderApp } from '../../features/renderApp.tsx'

/** jsdom lays nothing out. */
class NoSizes {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => vi.stubGlobal('ResizeObserver', NoSizes))

it('take no focus while a full sheet or an article lies over them, and take it again afterwards', () => {
  const { store } = renderApp(<Notices openedFile={null} />)
  act(() => store.setState({ filters: { ...NO_FILTERS, minSentences: 2 } }))
  const reset = screen.getByRole('button', { name: 'Reset' })
  expect(reset.closest('[inert]')).toBeNull()
  act(() => store.getState().setCovered(true))
  expect(reset.closest('[inert]')).not.toBeNull()
  act(() => store.getState().setCovered(false))
  expect(reset.closest('[inert]')).toBeNull()
})

it('say after a reload, once, that a file of one’s own is not open any more', async () => {
  const notices = (name: string | null) =>
    renderApp(
      <Toasts>
        <Notices openedFile={name === null ? null : { name, leave: vi.fn<() => void>() }} />
      </Toasts>,
    )
  // What a reload leaves is the storage alone: nothing of the page is taken down.
  notices('mine.json')
  const left = sessionStorage.getItem('sanad.opened')
  cleanup()
  sessionStorage.setItem('sanad.opened', left ?? '')
  notices(null)
  expect(await screen.findByText(/“mine\.json” is not open any more/)).toBeVisible()
  cleanup()
  notices(null)
  await act(async () => undefined)
  expect(screen.queryByText(/not open any more/)).toBeNull()
})

it('say nothing of a file that was left for the articles', async () => {
  const mine = renderApp(<Notices openedFile={{ name: 'mine.json', leave: vi.fn<() => void>() }} />)
  expect(sessionStorage.getItem('sanad.opened')).toBe('mine.json')
  mine.unmount()
  expect(sessionStorage.getItem('sanad.opened')).toBeNull()
})
