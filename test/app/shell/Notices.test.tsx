import { act, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
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
